import ArgumentParser
import CareerPathways
import Exchange
import Workshop
import WorkspaceStore

/// `pathways assess form ROUND [--respondent R] --format markdown|csv [-o FILE]`.
struct AssessFormCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "form", abstract: "Write the form of a round, to print or to fill in.",
    discussion: """
      ‘markdown’ is a form to print; ‘csv’ is one to fill in, which ‘assess import’ reads back. \
      Without a respondent it is blank. What a respondent answered stands in it once the round \
      is revealed with names, and the team’s always.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case markdown, csv }

  @Argument(help: "The round’s id or name.") var round: String
  @Option(help: "Who fills it in, by id or name.") var respondent: String?
  @Option(help: "The format.") var format = Format.markdown
  @Option(name: .customShort("o"), help: "The file to write.") var output: String?
  @OptionGroup var workspace: WorkspaceOption

  func run() throws {
    let folder = try reporting { try workspace.open() }
    let contents = Workspace.reading(folder.documents).workspace
    guard let round = contents.round(called: round) else {
      throw Output.fail(Sentences.noSuchRound(among: contents.roundsInOrder.map(\.name)))
    }
    let person = try respondent.map { try self.respondent($0, in: round) }
    let form = PersonForm(
      round, contents.assessment, for: person,
      isFilled: person.map { round.showsAnswers(of: $0.id) } ?? false)
    try write(bytes(of: form, contents))
    if let person, !round.showsAnswers(of: person.id) {
      Output.say(Sentences.leftOutAnswers(of: round))
    }
  }

  private func respondent(_ name: String, in round: AssessmentRound) throws -> Respondent {
    guard let respondent = round.respondent(called: name) else {
      throw Output.fail("Nobody of that name answers in ‘\(round.name)’.")
    }
    return respondent
  }

  private func bytes(of form: PersonForm, _ workspace: Workspace) -> [UInt8] {
    switch format {
    case .markdown: FormMarkdown.write(form, partnership: workspace.profile.name)
    case .csv: ResponseCSV.write(form)
    }
  }

  private func write(_ bytes: [UInt8]) throws {
    guard let output else { return try Output.data(bytes) }
    do {
      try Surroundings.live.replace(output, with: bytes)
    } catch {
      throw Output.fail("Can’t write the file: \(Sentences.reason(error)).")
    }
  }
}

/// Finding respondents by what a person calls them.
extension AssessmentRound {
  /// The respondent with this id, or with this name where only one has it.
  func respondent(called name: String) -> Respondent? {
    if let there = RecordID(name).flatMap({ response(of: $0) }) { return there.respondent }
    let named = respondents.filter { $0.name.lowercased() == name.lowercased() }
    return named.count == 1 ? named.first : nil
  }
}
