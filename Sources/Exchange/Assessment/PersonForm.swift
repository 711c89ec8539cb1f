import CareerPathways

/// The self-assessment form as one person gets it: blank, or with what they answered.
package struct PersonForm: Sendable {
  package let assessment: GuideAssessment
  package let round: AssessmentRound
  /// Who fills it in; nil for a form that anybody may take.
  package let respondent: Respondent?
  /// What stands in it already.
  package let response: Response?

  /// A form of a round; with a respondent their own, and their answers where `isFilled`.
  package init(
    _ round: AssessmentRound, _ assessment: GuideAssessment, for respondent: Respondent? = nil,
    isFilled: Bool = false
  ) {
    self.assessment = assessment
    self.round = round
    self.respondent = respondent
    response = isFilled ? respondent.flatMap { round.response(of: $0.id) } : nil
  }

  func answer(to id: String) -> Answer { response?[id] ?? Answer() }
}
