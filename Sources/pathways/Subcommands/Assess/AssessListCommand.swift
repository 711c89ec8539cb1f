import ArgumentParser
import CareerPathways
import TerminalUI

/// `pathways assess list`: every round by id, name and date, with how many answered.
struct AssessListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the rounds: id, name, date, people who answered of those asked, revealed when.")

  @OptionGroup var workspace: WorkspaceOption

  func run() throws {
    let folder = try reporting { try workspace.open() }
    for round in Workspace.reading(folder.documents).workspace.roundsInOrder {
      let people = round.respondents.filter { !$0.isTeam }
      let answered = people.count { round.responses[$0.id]?.answers.isEmpty == false }
      let columns = [
        round.id.text, round.name, round.date?.description ?? "",
        "\(answered) of \(people.count)", round.revealed?.description ?? "hidden",
      ]
      try Output.line(columns.map(TextWidth.visible).joined(separator: "\t"))
    }
  }
}
