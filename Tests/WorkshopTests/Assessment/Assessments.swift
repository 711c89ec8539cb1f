import CareerPathways
import TerminalUI

@testable import Workshop

/// Workspaces with a round of the self-assessment in them.
enum Assessments {
  static let round = RecordID(fixed: "spring")
  static let ana = Respondent(
    id: RecordID(fixed: "ana"), name: "Ana Baker", organization: "Metro Schools", kind: .schools)
  static let ben = Respondent(
    id: RecordID(fixed: "ben"), name: "Ben Ode", organization: "River Works", kind: .business)

  /// A round revealed with names, in which Ana gave every section and indicator a 5, and Ben nothing yet.
  static var workspace: Workspace {
    var workspace = Workspace(
      WorkspaceProfile(
        id: RecordID(fixed: "w"), name: "Louisville", region: "Louisville", industry: "IT"))
    var round = AssessmentRound(
      id: Self.round, name: "Spring", date: CalendarDate(year: 2026, month: 3, day: 2))
    round.names = .shown
    round.revealed = round.date
    var response = Response(ana)
    for id in Guide.assessment.sections.flatMap(\.ratedIDs) { response[id].rating = 5 }
    round.responses = [ana.id: response, ben.id: Response(ben)]
    workspace.rounds[Self.round] = round
    return workspace
  }

  /// The same before the reveal.
  static var hidden: Workspace {
    var workspace = workspace
    workspace.rounds[round]?.revealed = nil
    return workspace
  }

  /// The same, but Ana rated the first section 4, the second 2 and the third not at all.
  static var mixed: Workspace {
    var workspace = workspace
    for (id, rating) in [("forming", 4), ("building", 2), ("designing", nil)] {
      workspace.rounds[round]?.responses[ana.id]?[id].rating = rating
    }
    return workspace
  }

  /// The overview of that round, Ana under the cursor.
  static func player(
    _ workspace: Workspace = workspace, width: Int = 80, height: Int = 24
  ) throws -> Player {
    var player = try Player(workspace, width: width, height: height)
    player.press("a")
    return player
  }

  /// Ben's blank form.
  static func form(width: Int = 80, height: Int = 24) throws -> Player {
    var player = try player(width: width, height: height)
    player.press("Down", "Enter")
    return player
  }
}

extension Player {
  var ben: Response? { workspace.rounds[Assessments.round]?.responses[Assessments.ben.id] }

  /// The screen without the bars above and below.
  mutating func body() -> String {
    canvas().lines.dropFirst().dropLast().joined(separator: "\n")
  }

  /// Clicks in the middle of the first place where the text stands.
  mutating func click(on text: String) {
    let lines = canvas().lines
    for (row, line) in lines.enumerated() {
      guard let range = line.firstRange(of: text) else { continue }
      let column = line.distance(from: line.startIndex, to: range.lowerBound) + text.count / 2
      return send(.mouse(Mouse(.click, at: Point(row: row, column: column))))
    }
  }
}
