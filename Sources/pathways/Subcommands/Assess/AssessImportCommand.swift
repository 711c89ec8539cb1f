import ArgumentParser
import CareerPathways
import Exchange
import Workshop
import WorkspaceStore

/// `pathways assess import FILE`: reads one person’s filled form back.
struct AssessImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Read the filled form of one person back.",
    discussion: """
      The file is the CSV that ‘assess form ROUND --format csv’ writes, filled in. Where a row is \
      bad or missing, every such row is named and nothing is imported. What the form leaves blank \
      stays as that person answered it before.
      """)

  @Argument(help: "The filled form.") var file: String
  @OptionGroup var workspace: WorkspaceOption

  func run() throws {
    let folder = try reporting { try workspace.open() }
    let before = Workspace.reading(folder.documents).workspace
    let read = try read(for: before)
    if let round = before.rounds[read.round], round.seals(read.response.id) {
      throw Output.fail(Sentences.sealed(read.response, round))
    }
    var after = before
    let known = before.rounds[read.round]?.response(of: read.response.id)
    var response = known ?? read.response
    response.fill(from: read.response)
    after.rounds[read.round]?.responses[response.id] = response
    let documents = try after.documents(changedFrom: before)
    let name = before.rounds[read.round]?.name ?? ""
    let sentence = "Took in the form of ‘\(response.respondent.name)’ for ‘\(name)’"
    _ = try reporting { try folder.commit(sentence, documents) }
    try Output.line(response.id.text)
  }

  private func read(for workspace: Workspace) throws -> ResponseCSV.Reading {
    var random = SystemRandomNumberGenerator()
    do {
      return try ResponseCSV.read(
        Surroundings.live.contents(of: file), rounds: workspace.rounds, workspace.assessment,
        using: &random)
    } catch let refusal as TableRefusal {
      Sentences.lines(refusal, files: [file]).forEach(Output.say)
      throw Output.fail("Nothing was imported.")
    } catch let problem as FileProblem {
      throw Output.fail("Can’t read the file: \(Sentences.reason(problem)).")
    }
  }
}
