import ArgumentParser
import CareerPathways
import Workshop

/// `pathways check`: reads every file strictly and applies every rule.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Read every file of the workspace strictly; say what is wrong.")

  @OptionGroup var workspace: WorkspaceOption

  func run() throws {
    let folder = try reporting { try workspace.open() }
    let (contents, problems) = Workspace.reading(folder.documents)
    let facts =
      folder.check().map { Sentences.fact($0) } + problems.map { Sentences.fact($0) }
      + contents.mapsInOrder.flatMap { map in map.problems.map { Sentences.fact($0, in: map) } }
    guard facts.isEmpty else {
      for fact in facts { Output.say(fact + ".") }
      throw ExitCode.failure
    }
    Output.say("Every file is sound.")
  }
}
