/// What people want done next.
extension AssessmentRound {
  /// The next steps named for an indicator or a section, each once, in the order of texts.
  ///
  /// Those of people count once the round is revealed, and without names only where
  /// enough people named one; the team's always do. Who named one is not said.
  package func nextSteps(_ id: String) -> [String] {
    let named = responses.values.filter { !$0[id].nextStep.isEmpty }
    let people = named.count { !$0.respondent.isTeam }
    let shown = named.filter { $0.respondent.isTeam || (isRevealed && isMany(people)) }
    return Set(shown.map { $0[id].nextStep }).sorted()
  }

  /// Whether what so many people said may show: always with names, else where nobody is known by it.
  func isMany(_ people: Int) -> Bool { showsNames || people >= KindAnswers.least }
}
