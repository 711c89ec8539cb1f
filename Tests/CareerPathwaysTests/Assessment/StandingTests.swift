import Testing

@testable import CareerPathways

@Suite struct StandingTests {
  /// A round revealed with names, in which people gave these ratings.
  private func round(_ id: String, _ ratings: [Int?]) -> AssessmentRound {
    var round = AssessmentRound(id: RecordID(fixed: "r"))
    round.revealed = .last
    round.names = .shown
    for (index, rating) in ratings.enumerated() {
      guard let person = RecordID("p\(index)") else { continue }
      round.responses[person] = Response(Respondent(id: person))
      round.responses[person]?[id].rating = rating
    }
    return round
  }

  @Test func `what people rated counts once the round is revealed, blanks never`() {
    var round = round("forming", [1, nil, 4, 2, nil])
    #expect(round.standing("forming").rating == 2)
    #expect(round.standing("building").rating == nil)
    round.revealed = nil
    #expect(round.standing("forming").rating == nil)
  }

  @Test func `without names fewer than three ratings and next steps are kept back`() {
    var few = round("forming", [1, 4])
    few.names = .none
    #expect(few.standing("forming").rating == nil)
    var many = round("forming", [1, 4, 4])
    many.names = .none
    #expect(many.standing("forming").rating == 4)
    many.responses[RecordID(fixed: "p0")]?["forming"].nextStep = "Ask the mayor"
    #expect(many.nextSteps("forming").isEmpty)
    many.names = .shown
    #expect(many.nextSteps("forming") == ["Ask the mayor"])
  }

  @Test func `what the team rated together comes first and is hidden from nobody`() {
    var round = round("forming", [1, 1])
    round.revealed = nil
    round.responses[Respondent.team.id] = Response(.team)
    round.responses[Respondent.team.id]?["forming"].rating = 4
    #expect(round.standing("forming").rating == 4)
    #expect(round.showsAnswers(of: Respondent.team.id))
    #expect(!round.showsAnswers(of: RecordID(fixed: "p0")))
  }

  @Test func `the gap is what is left to the target, and missing where either is`() {
    let standing = Standing(id: "forming", rating: 2.5)
    #expect(standing.gap(to: RatingTarget(rating: 4)) == 1.5)
    #expect(standing.gap(to: RatingTarget(rating: 2)) == 0)
    #expect(standing.gap(to: RatingTarget(rating: nil)) == nil)
    #expect(Standing(id: "forming", rating: nil).gap(to: RatingTarget(rating: 4)) == nil)
  }

  @Test func `strongest and weakest are named, ties together, all alike has no weakest`() {
    let ratings: [Double?] = [4, nil, 2, 4, 2]
    let mixed = Extremes(ratings.enumerated().map { Standing(id: "\($0)", rating: $1) })
    #expect(mixed.strongest == ["0", "3"] && mixed.weakest == ["2", "4"])
    let alike = Extremes([Standing(id: "a", rating: 3), Standing(id: "b", rating: 3)])
    #expect(alike.strongest == ["a", "b"] && alike.weakest.isEmpty)
    #expect(Extremes([Standing(id: "a", rating: nil)]).strongest.isEmpty)
  }

  @Test func `low indicators come lowest first, else in the order of the form`() {
    var round = round("forming-2", [2])
    let person = RecordID(fixed: "p0")
    round.responses[person]?["forming-1"].rating = 3
    round.responses[person]?["building-1"].rating = 2
    round.responses[person]?["improving-4"].rating = 1
    #expect(
      round.lowIndicators(Guide.assessment).map(\.id)
        == ["improving-4", "forming-2", "building-1"])
  }

  @Test func `targets and the day of the reveal come back from the document`() {
    var workspace = Workspace()
    var round = round("forming", [3])
    round.targets["forming"] = RatingTarget(rating: 4, date: CalendarDate("2027-06-30"))
    workspace.rounds[round.id] = round
    #expect(Workspace.reading(workspace.documents).workspace.rounds == workspace.rounds)
  }
}
