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

    init(_ response: Response) {
      self.response = response
      let progress = response.progress
      let affiliation = response.respondent.affiliation
      answered = "\(progress.done) of \(progress.total) answered"
      detail = affiliation.isEmpty ? answered : "\(answered) · \(affiliation)"
    }
  }

  private(set) var round: AssessmentRound
  let rows: [Row]
  /// The ids of the respondents, in the order of the rows.
  let ids: [RecordID]

  init(_ round: AssessmentRound) {
    self.round = round
    rows = round.respondents.map { Row(round.response(of: $0.id) ?? Response($0)) }
    ids = rows.map(\.response.id)
  }

  /// Whether this is the sheet of a round.
  ///
  /// It then takes over the round's own storage, so that asking again costs nothing.
  mutating func fits(_ round: AssessmentRound) -> Bool {
    guard self.round == round else { return false }
    self.round = round
    return true
  }
}
