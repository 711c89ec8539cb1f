/// What people want done next.
extension AssessmentRound {
  /// The next steps named for an indicator or a section, each once, in the order of texts.
  ///
  /// Those of people count once the round is revealed; the team's always do. Who
  /// named one is not said.
  package func nextSteps(_ id: String) -> [String] {
    let shown = responses.values.filter { isRevealed || $0.id == Respondent.team.id }
    return Set(shown.map { $0[id].nextStep }.filter { !$0.isEmpty }).sorted()
  }
}
