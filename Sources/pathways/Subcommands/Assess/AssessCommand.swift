import ArgumentParser
import CareerPathways
import Workshop
import WorkspaceStore

/// `pathways assess ...`: the self-assessment without a screen.
struct AssessCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "assess",
    abstract:
      "List and compare the rounds of the self-assessment; write and read forms and reports.",
    subcommands: [
      AssessListCommand.self, AssessCompareCommand.self, AssessExportCommand.self,
      AssessFormCommand.self, AssessImportCommand.self,
    ])
}

/// A revealed round that a person named, and which of its responses could not be read.
struct NamedRound {
  let workspace: Workspace
  let comparison: RoundComparison
  let leftOut: [String]

  /// Finds the round by its id, or by its name where only one has it; fails where it is hidden.
  init(called name: String, in folder: WorkspaceFolder) throws {
    workspace = Workspace.reading(folder.documents).workspace
    guard let round = workspace.round(called: name) else {
      throw Output.fail("There is no such round; ‘pathways assess list’ names them.")
    }
    leftOut = workspace.leftOut(of: round.id, damage: folder.problems)
    switch ComparedRound(round.id, in: workspace) {
    case .shown(let comparison): self.comparison = comparison
    case .hidden(let name, let answered, let asked):
      throw Output.fail(Sentences.hidden(name, answered: answered, asked: asked))
    case .gone: throw ExitCode.failure
    }
  }

  /// Says what was left out, and fails where anything was.
  func finish() throws {
    leftOut.forEach(Output.say)
    guard leftOut.isEmpty else { throw ExitCode.failure }
  }
}

extension Workspace {
  /// The round with this id, or with this name where only one has it.
  func round(called name: String) -> AssessmentRound? {
    if let round = RecordID(name).flatMap({ rounds[$0] }) { return round }
    let named = rounds.values.filter { $0.name.lowercased() == name.lowercased() }
    return named.count == 1 ? named.first : nil
  }
}
