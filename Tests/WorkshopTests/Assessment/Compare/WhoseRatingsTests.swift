import CareerPathways
import Testing

@testable import Workshop

/// Tries whether anything anywhere tells who rated what: answers are changed where nobody may see
/// it, and everything that can be seen or written out must stay as it was.
@Suite struct WhoseRatingsTests {
  /// Three people with low ratings, notes and next steps, who answered a round that is hidden.
  private static var hidden: Workspace {
    var workspace = Player.hidden
    let round = Assessments.round
    for (id, response) in workspace.rounds[round]?.responses ?? [:] {
      workspace.rounds[round]?.responses[id]?["forming"].rating = 2
      workspace.rounds[round]?.responses[id]?["forming-1"].rating = 1
      for question in response.answers.keys {
        workspace.rounds[round]?.responses[id]?[question].note = "Note \(id) on \(question)"
        workspace.rounds[round]?.responses[id]?[question].nextStep = "Step \(id) on \(question)"
      }
    }
    return workspace
  }

  /// The same, revealed without names.
  private static var revealed: Workspace {
    var workspace = hidden
    workspace.rounds[Assessments.round]?.revealed = CalendarDate("2026-03-03")
    return workspace
  }

  /// The same, but only two of the three answered.
  private static var few: Workspace {
    var workspace = revealed
    workspace.rounds[Assessments.round]?.responses[RecordID(fixed: "cy")] = nil
    return workspace
  }

  /// Everybody's answers turned about: 1 for 5, other notes, other next steps; blanks stay.
  private func turned(_ workspace: Workspace) -> Workspace {
    var turned = workspace
    for (id, response) in workspace.rounds[Assessments.round]?.responses ?? [:] {
      for (question, answer) in response.answers {
        turned.rounds[Assessments.round]?.responses[id]?[question].rating = answer.rating.map {
          6 - $0
        }
        turned.rounds[Assessments.round]?.responses[id]?[question].note = "Other \(question)"
        turned.rounds[Assessments.round]?.responses[id]?[question].nextStep = "Then \(question)"
      }
    }
    return turned
  }

  /// Where two workspaces do not look alike.
  private func differences(
    _ one: Workspace, _ other: Workspace, turns: Int = 0
  ) throws -> [String] {
    let (first, second) = (
      try AllThatShows(workspace: one, turns: turns).texts(),
      try AllThatShows(workspace: other, turns: turns).texts()
    )
    #expect(first.count > 150 && first.keys == second.keys)
    return first.keys.filter { first[$0] != second[$0] }.sorted()
  }

  @Test func `what people answered in a hidden round shows nowhere`() throws {
    #expect(try differences(Self.hidden, turned(Self.hidden)) == [])
  }

  @Test func `what two people answered without names shows nowhere`() throws {
    #expect(try differences(Self.few, turned(Self.few)) == [])
  }

  @Test func `what three people answered shows once it is revealed`() throws {
    let places = try differences(Self.revealed, turned(Self.revealed))
    for place in ["p 0", "c 0", "a 0", "F5 0", "t 0", "a task", "spring json"] {
      #expect(places.contains(place), "\(place)")
    }
    #expect(!places.contains { $0.hasPrefix("form ") || $0.hasPrefix(" ") }, "\(places)")
  }

  @Test func `people who change answers with each other change nothing without names`() throws {
    let before = LouisvilleExample.workspace()
    var after = before
    for (one, other) in [("dale", "priya"), ("amara", "ines")] {
      try exchange(one, other, in: &after)
    }
    #expect(after.rounds != before.rounds)
    #expect(try differences(before, after, turns: 1) == [])
  }

  /// Gives each of two people the answers of the other.
  private func exchange(_ one: String, _ other: String, in workspace: inout Workspace) throws {
    let (one, other) = (try #require(RecordID(one)), try #require(RecordID(other)))
    var round = try #require(workspace.rounds[Player.revealed])
    let (first, second) = (
      try #require(round.responses[one]), try #require(round.responses[other])
    )
    round.responses[one] = second
    round.responses[one]?.respondent = first.respondent
    round.responses[other] = first
    round.responses[other]?.respondent = second.respondent
    workspace.rounds[Player.revealed] = round
  }

  @Test func `revealed without names the screen says so, and not that it is hidden`() throws {
    var player = try Player.atOverview(Self.few)
    #expect(player.screen().contains("The round is revealed without names"))
    #expect(!player.screen().contains("until the round"))
    player.press("p")
    #expect(player.screen().contains("Fewer than 3 people rated without names"))
    #expect(player.screen().contains("Rated by too few"))
    #expect(!player.screen().contains("until the"))
    player.press("t")
    #expect(player.screen().contains("Strengthen ‘Forming"))
  }
}
