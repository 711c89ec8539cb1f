/// Who answers in a round: the people asked and those who answered unasked.
extension AssessmentRound {
  /// The team first, then everyone in the order of names, each once.
  package var respondents: [Respondent] {
    let asked = people.filter { responses[$0.id] == nil }
    return (asked + responses.values.map(\.respondent)).sorted { left, right in
      guard left.isTeam == right.isTeam else { return left.isTeam }
      return (left.name, left.id) < (right.name, right.id)
    }
  }

  package var hasRespondents: Bool { !people.isEmpty || !responses.isEmpty }

  /// A person's response, a blank one where there is none yet; nil for nobody in this round.
  package func response(of respondent: RecordID) -> Response? {
    responses[respondent] ?? people.first { $0.id == respondent }.map { Response($0) }
  }

  /// Changes who a respondent is, wherever the round says so.
  package mutating func update(_ respondent: Respondent) {
    responses[respondent.id]?.respondent = respondent
    if let index = people.firstIndex(where: { $0.id == respondent.id }) {
      people[index] = respondent
    }
  }

  /// Asks the people who were in an earlier round, and aims for what that aimed for.
  package mutating func follow(_ earlier: AssessmentRound) {
    people = earlier.respondents
    targets = earlier.targets
  }

  /// Takes a respondent out of the round, with all they answered.
  package mutating func remove(respondent: RecordID) {
    responses[respondent] = nil
    people.removeAll { $0.id == respondent }
  }
}

extension Respondent {
  /// The team that goes through the assessment together: one in each round.
  package static let team = Respondent(id: RecordID(fixed: "team"), name: "The team together")

  package var isTeam: Bool { id == Self.team.id }

  /// The organization and the kind of partner, as far as they are known.
  package var affiliation: String {
    [organization, kind?.label ?? ""].filter { !$0.isEmpty }.joined(separator: " · ")
  }
}
