import Testing

@testable import CareerPathways

@Suite struct RespondentTests {
  private let ana = Respondent(id: RecordID(fixed: "ana"), name: "Ana", kind: .workforce)
  private let ben = Respondent(
    id: RecordID(fixed: "ben"), name: "Ben", organization: "GE", kind: .business)

  private func round() -> AssessmentRound {
    var round = AssessmentRound(id: RecordID(fixed: "r"), name: "Spring")
    round.people = [ben, ana]
    round.responses[ana.id] = Response(ana)
    round.responses[Respondent.team.id] = Response(.team)
    return round
  }

  @Test func `the team comes first, then everybody once in the order of names`() {
    #expect(round().respondents.map(\.name) == ["The team together", "Ana", "Ben"])
  }

  @Test func `a person asked has a blank response before the first answer`() {
    #expect(round().response(of: ben.id) == Response(ben))
    #expect(round().response(of: RecordID(fixed: "nobody")) == nil)
  }

  @Test func `a change of name reaches the person asked and the response`() {
    var round = round()
    var renamed = ana
    renamed.name = "Ana María"
    round.update(renamed)
    #expect(round.people.contains(renamed))
    #expect(round.responses[ana.id]?.respondent == renamed)
  }

  @Test func `a person removed is gone from those asked and from the responses`() {
    var round = round()
    round.remove(respondent: ana.id)
    #expect(round.respondents.map(\.name) == ["The team together", "Ben"])
  }

  @Test func `businesses are one side and all other kinds the other`() {
    #expect(PartnerKind.allCases.filter { $0.side == .business } == [.business])
    #expect(ben.side == .business && Respondent.team.side == nil)
    #expect(ben.affiliation == "GE · Business")
    #expect(ana.affiliation == "Workforce")
  }
}
