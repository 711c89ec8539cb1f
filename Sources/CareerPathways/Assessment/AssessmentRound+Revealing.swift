/// Whose ratings may be shown to others.
extension AssessmentRound {
  package var isRevealed: Bool { revealed != nil }

  /// Whether everybody may see what a respondent answered.
  ///
  /// The team fills in its form together, so nothing of that is hidden.
  package func showsAnswers(of respondent: RecordID) -> Bool {
    isRevealed || respondent == Respondent.team.id
  }
}
