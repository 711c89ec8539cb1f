/// Whether people's names stand beside what they answered, once a round is revealed.
package enum NameRule: String, FieldChoice {
  case none
  case shown

  package var label: String {
    switch self {
    case .none: "No names"
    case .shown: "Names"
    }
  }
}

extension Field where Owner == AssessmentRound {
  /// The rule of a round.
  ///
  /// Who answered without names is never named afterwards.
  static let names = Field(
    key: "names", label: "Names",
    help: "Whether names stand beside the ratings; set it before anybody answers",
    kind: .choice(of: NameRule.self), isRequired: false,
    get: { .text($0.names.rawValue) },
    set: { round, value throws(FieldProblem) in
      var rule = NameRule.none
      if case .text(let key) = value { rule = NameRule(rawValue: key) ?? .none }
      guard rule == .none || round.names == .shown || !round.isAnswered else { throw .promised }
      round.names = rule
    })
}
