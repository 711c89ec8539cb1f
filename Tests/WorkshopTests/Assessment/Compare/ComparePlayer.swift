import CareerPathways
import Exchange
import TerminalUI

@testable import Workshop

extension Player {
  /// The round that the example compares: the latest that is revealed, without names.
  static let revealed = RecordID(fixed: "autumn-2026")

  /// The example with the overview on its latest revealed round.
  static func atRevealed(
    _ workspace: Workspace = LouisvilleExample.workspace(), width: Int = 80, height: Int = 24
  ) throws -> Player {
    var player = try Player(workspace, width: width, height: height)
    player.press("a", "Left")
    return player
  }

  /// Three people who answered a round that is hidden still, the overview on it.
  static func atHidden(width: Int = 80, height: Int = 24) throws -> Player {
    try Player.atOverview(Self.hidden, width: width, height: height)
  }

  static func atOverview(
    _ workspace: Workspace, width: Int = 80, height: Int = 24
  ) throws -> Player {
    var player = try Player(workspace, width: width, height: height)
    player.press("a")
    return player
  }

  /// Three people: on forming-4 they are 1 and 5, on forming-3 and forming-2 two apart.
  static var hidden: Workspace {
    var workspace = Assessments.workspace
    var round = AssessmentRound(
      id: Assessments.round, name: "Spring", date: CalendarDate("2026-03-02"))
    for (name, kind, figures) in [
      ("ann", PartnerKind.business, [3, 2, 1, 1]), ("bob", .schools, [3, 3, 3, 5]),
      ("cy", .workforce, [3, 4, 3, nil]),
    ] {
      guard let id = RecordID(name) else { continue }
      var response = Response(Respondent(id: id, name: name.capitalized, kind: kind))
      for (number, figure) in figures.enumerated() {
        response["forming-\(number + 1)"].rating = figure
      }
      round.responses[id] = response
    }
    workspace.rounds = [round.id: round]
    return workspace
  }

  var round: AssessmentRound? { workspace.rounds[Assessments.round] }
}

extension String {
  /// The first letter as a capital.
  fileprivate var capitalized: String { prefix(1).uppercased() + dropFirst() }
}
