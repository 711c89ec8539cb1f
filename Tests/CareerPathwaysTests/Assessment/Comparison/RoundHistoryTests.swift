import Testing

@testable import CareerPathways

@Suite struct RoundHistoryTests {
  private let rounds = LouisvilleExample.workspace().comparisons

  private func line(_ id: String, from viewpoint: Viewpoint) throws -> HistoryLine {
    let history = RoundHistory(rounds, from: viewpoint)
    return try #require(history.lines.first { $0.id == id })
  }

  @Test func `movement is from the last rating before to the last round's`() throws {
    // Medians of forming-1: 2, 2, 1, 3, 2 is 2; 4, 4, 4, 3, 2, 4, 3, 4, 3 is 4; then 4.5.
    let line = try line("forming-1", from: .people)
    #expect(line.stands.map(\.rating) == [2, 4, 4.5])
    #expect(line.then == 4 && line.now == 4.5 && line.movement == 0.5)
    #expect(line.trend == [2, 4, 4.5])
  }

  @Test func `what was agreed once has not moved`() throws {
    let line = try line("building-1", from: .agreed)
    #expect(line.stands.map(\.rating) == [nil, nil, 3])
    #expect(line.movement == nil && line.trend == nil)
    #expect(line.stands[2].notes.map(\.text.isEmpty) == [false])
  }

  @Test func `a person is followed through the rounds that show names alone`() throws {
    let line = try line("forming-1", from: .person("amara osei"))
    #expect(line.stands.map(\.rating) == [3, 4, nil])
    #expect(line.movement == nil)
    let views = RoundHistory.viewpoints(of: rounds)
    #expect(
      views == [.people, .agreed]
        + [
          "Amara Osei", "Dale Hutchens", "Lorene Pike", "Priya Venn",
          "Ruth Abel",
        ].map(Viewpoint.person))
  }

  @Test func `rounds without names name nobody`() throws {
    var workspace = LouisvilleExample.workspace()
    for id in workspace.rounds.keys { workspace.rounds[id]?.names = .none }
    #expect(RoundHistory.viewpoints(of: workspace.comparisons) == [.people, .agreed])
    let history = RoundHistory(workspace.comparisons, from: .person("Amara Osei"))
    #expect(history.lines.allSatisfy { $0.stands.allSatisfy { $0.rating == nil } })
  }

  @Test func `a question that an earlier round did not ask has no rating there`() throws {
    var sections = Guide.assessment.sections
    sections.removeFirst()
    var workspace = LouisvilleExample.workspace()
    let id = RecordID(fixed: "autumn-2024")
    let first = try RoundComparison(try #require(workspace.rounds[id]), sections: sections)
    workspace.rounds[id] = nil
    let history = RoundHistory([first] + workspace.comparisons, from: .people)
    #expect(history.lines.first { $0.id == "forming-1" }?.stands.map(\.rating) == [nil, 4, 4.5])
    #expect(history.lines.first { $0.id == "building-1" }?.stands[0].rating != nil)
  }

  @Test func `one round has no then`() {
    let history = RoundHistory(Array(rounds.suffix(1)), from: .people)
    #expect(history.lines.allSatisfy { $0.movement == nil && $0.trend == nil })
    #expect(RoundHistory([], from: .people).lines.isEmpty)
  }
}
