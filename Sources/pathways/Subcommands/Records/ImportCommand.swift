import ArgumentParser
import CareerPathways
import Workshop
import WorkspaceStore

/// `pathways import KIND FILE`: adds and changes records from CSV or JSON.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Add and change records of a kind from CSV or JSON.",
    discussion: """
      The first row of CSV names the columns by the keys of the fields, in any order. A record \
      with the id of one that is there changes it; any other is new. The sub-steps and elements \
      are the guide’s: none can be added. Maps, versions and rounds are added, and replaced, by \
      JSON that has them whole; responses that a round has here and not in the file stay. Where \
      anything is wrong, every bad row is named with its column, and nothing is imported. Prints \
      the ids.
      """)

  @Argument(help: "The kind of record, such as partners.") var kind: KindArgument
  @Argument(help: "The file.") var file: String
  @OptionGroup var workspace: WorkspaceOption

  func run() throws {
    let folder = try reporting { try workspace.open() }
    let before = Workspace.reading(folder.documents).workspace
    let arrivals = try read(into: before)
    guard !arrivals.records.isEmpty else {
      return Output.say("Nothing in the file differs from what is there.")
    }
    var after = before
    arrivals.put(into: &after)
    try commit(after, over: before, arrivals.sentence, to: folder)
    Output.say(arrivals.sentence + ".")
    arrivals.remark.map(Output.say)
    for record in arrivals.records { try Output.line(record.id.text) }
  }

  private func commit(
    _ after: Workspace, over before: Workspace, _ sentence: String, to folder: WorkspaceFolder
  ) throws {
    do {
      _ = try folder.commit(sentence, after.documents(changedFrom: before))
    } catch {
      throw Output.fail(Sentences.notDone(error))
    }
  }

  private func read(into workspace: Workspace) throws -> RecordFile.Arrivals {
    let surroundings = Surroundings.live
    var random = SystemRandomNumberGenerator()
    do {
      let bytes = try surroundings.contents(of: file)
      return try RecordFile(name: file, bytes: bytes).read(
        kind.kind, into: workspace, today: surroundings.today(), using: &random)
    } catch let refusal as RecordFile.Refusal {
      refusal.sentences.forEach(Output.say)
      throw Output.fail("Nothing was imported.")
    } catch let problem as FileProblem {
      throw Output.fail("Can’t read the file: \(Sentences.reason(problem)).")
    }
  }
}
