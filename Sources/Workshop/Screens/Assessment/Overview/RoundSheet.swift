import CareerPathways

/// A round as the overview lists it: made once for each change of the round, drawn many times.
struct RoundSheet: Equatable, Sendable {
  /// One respondent with what stands beside the name.
  struct Row: Equatable, Sendable {
    let response: Response
    /// How far the response has come.
    let answered: String
    /// The same, and where the person works.
    let detail: String

    /// Whether everybody may see what was answered.
    let isShown: Bool

    init(_ response: Response, _ assessment: GuideAssessment, isShown: Bool) {
      self.response = response
      self.isShown = isShown
      let progress = response.progress(in: assessment)
      let affiliation = response.respondent.affiliation
      answered = "\(progress.done) of \(progress.total) answered"
      detail = affiliation.isEmpty ? answered : "\(answered) · \(affiliation)"
    }
  }

  private(set) var round: AssessmentRound
  let assessment: GuideAssessment
  let rows: [Row]
  /// The ids of the respondents, in the order of the rows.
  let ids: [RecordID]

  init(_ round: AssessmentRound, _ assessment: GuideAssessment) {
    self.round = round
    self.assessment = assessment
    rows = round.respondents.map {
      Row(
        round.response(of: $0.id) ?? Response($0), assessment,
        isShown: round.showsAnswers(of: $0.id))
    }
    ids = rows.map(\.response.id)
  }

  /// Whether this is the sheet of a round.
  ///
  /// It then takes over the round's own storage, so that asking again costs nothing.
  mutating func fits(_ round: AssessmentRound, _ assessment: GuideAssessment) -> Bool {
    guard self.round == round, self.assessment == assessment else { return false }
    self.round = round
    return true
  }
}
