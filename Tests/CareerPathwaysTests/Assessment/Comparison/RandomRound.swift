@testable import CareerPathways

/// Rounds with random answers, blanks among them.
enum RandomRound {
  /// A revealed round of up to 14 people of every kind and none.
  static func make(
    using random: inout SeededGenerator, names: NameRule? = nil
  ) -> AssessmentRound {
    var round = AssessmentRound(id: RecordID(fixed: "random"), name: "Random")
    round.names = names ?? (Bool.random(using: &random) ? .shown : .none)
    round.revealed = CalendarDate(year: 2026, month: 11, day: 24)
    for number in 0..<Int.random(in: 0...14, using: &random) {
      guard let id = RecordID("p\(number)") else { continue }
      let kind = (PartnerKind.allCases + [nil]).randomElement(using: &random) ?? nil
      let who = Respondent(id: id, name: "Person \(number)", kind: kind)
      round.responses[id] = response(of: who, using: &random)
    }
    return round
  }

  private static func response(
    of who: Respondent, using random: inout SeededGenerator
  ) -> Response {
    let blanks = Int.random(in: 0...10, using: &random)
    var response = Response(who)
    for id in Guide.assessment.sections.flatMap(\.ratedIDs)
    where Int.random(in: 0..<10, using: &random) >= blanks {
      response[id].rating = Int.random(in: 1...5, using: &random)
      if Bool.random(using: &random) { response[id].note = "\(who.name) on \(id)" }
    }
    return response
  }
}

extension AssessmentRound {
  /// Everybody's ratings of a question, the team's apart.
  func ratings(of id: String) -> [Int] {
    responses.values.filter { !$0.respondent.isTeam }.compactMap { $0[id].rating }
  }
}
