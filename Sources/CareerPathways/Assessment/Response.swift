/// One person's answers in a round, by the ids of indicators and sections.
package struct Response: Hashable, Sendable, Identifiable {
  /// Who answers; the id of the response is the respondent's.
  package var respondent: Respondent
  /// By id, such as `forming` for a section and `forming-1` for an indicator.
  package private(set) var answers: [String: Answer] = [:]
  package var unknown: [String: JSON] = [:]

  package var id: RecordID { respondent.id }

  package init(_ respondent: Respondent) { self.respondent = respondent }

  /// The answer to an indicator or to a section as a whole; a blank one where there is none.
  package subscript(id: String) -> Answer {
    get { answers[id] ?? Answer() }
    set { answers[id] = newValue.isBlank ? nil : newValue }
  }

  package var hasAnswers: Bool { !answers.isEmpty }

  /// How many of the indicators of a section, and the section itself, are rated.
  package func progress(in section: GuideSection) -> Progress {
    let rated = section.indicators.count { answers[$0.id]?.rating != nil }
    return Progress(
      done: rated + (answers[section.id]?.rating == nil ? 0 : 1),
      total: section.indicators.count + 1)
  }

  /// How much of the whole form is rated.
  package func progress(in assessment: GuideAssessment) -> Progress {
    assessment.sections.reduce(Progress(done: 0, total: 0)) { $0 + progress(in: $1) }
  }
}

/// A response as a document: who, and the answers by id.
extension Response {
  package var json: JSON {
    var members = unknown
    members["respondent"] = RecordCoding.element(respondent)
    members["answers"] = RecordCoding.object(answers)
    return .object(members)
  }

  package init(json: JSON, id: RecordID, at place: DocumentPlace) throws(DocumentProblem) {
    self.init(Respondent(id: id))
    unknown = try RecordCoding.object(json, at: place)
    let who = unknown.removeValue(forKey: "respondent")
    guard who != nil || unknown["answers"] != nil else {
      throw DocumentProblem(.notResponse, at: place)
    }
    if let who { try readRespondent(who, at: place.member("respondent")) }
    answers = try RecordCoding.entries(
      unknown.removeValue(forKey: "answers"), at: place.member("answers"))
  }

  /// Reads who answers; a copy under another name would count one person twice.
  private mutating func readRespondent(
    _ json: JSON, at place: DocumentPlace
  ) throws(DocumentProblem) {
    var members = try RecordCoding.object(json, at: place)
    let named = members.removeValue(forKey: "id")?.text.flatMap { RecordID($0) }
    if let named, named != id { throw DocumentProblem(.elsewhere(named), at: place) }
    try RecordCoding.read(members, into: &respondent, at: place)
  }
}
