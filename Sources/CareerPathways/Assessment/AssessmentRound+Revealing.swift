/// Whose ratings may be shown to others.
extension AssessmentRound {
  package var isRevealed: Bool { revealed != nil }

  /// Whether everybody may see what a respondent answered, under the respondent’s name.
  ///
  /// In a round without names that is never so. The team fills in its form
  /// together, so nothing of that is hidden.
  package func showsAnswers(of respondent: RecordID) -> Bool {
    respondent == Respondent.team.id || (isRevealed && showsNames)
  }

  /// Whether what a respondent answered is to be read and changed no more.
  ///
  /// Once a round is revealed without names, opening one form, taking one person
  /// out or moving one to another kind of partner would tell what that one rated.
  package func seals(_ respondent: RecordID) -> Bool {
    isRevealed && !showsAnswers(of: respondent)
      && responses[respondent]?.answers.isEmpty == false
  }
}
