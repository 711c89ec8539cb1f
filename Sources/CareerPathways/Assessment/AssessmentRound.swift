/// One time that the partnership assesses itself: a date, a purpose, and everybody's responses.
package struct AssessmentRound: Record {
  package let id: RecordID
  package var name = ""
  package var date: CalendarDate?
  package var purpose = ""
  /// What the partnership aims for, by the ids of sections.
  package var targets: [String: RatingTarget] = [:]
  /// Who is asked to answer; others may answer too.
  package var people: [Respondent] = []
  /// By the id of the respondent.
  package var responses: [RecordID: Response] = [:]
  /// Whether names stand beside the answers once they are revealed.
  package var names = NameRule.none
  /// The day on which everybody's answers were shown; nil while they are hidden.
  package var revealed: CalendarDate?
  /// By the id of the indicator or section.
  package var agreed: [String: AgreedRating] = [:]
  /// Who was in the last meeting that compared the round.
  package var present: [String] = []
  /// The day of that meeting.
  package var gathered: CalendarDate?
  package var unknown: [String: JSON] = [:]

  package init(id: RecordID) { self.id = id }

  package init(id: RecordID, name: String, date: CalendarDate? = nil, purpose: String = "") {
    self.id = id
    self.name = name
    self.date = date
    self.purpose = purpose
  }

  package static let fields: [Field<AssessmentRound>] = [
    .text("name", "Name", \.name, required: true, help: "What the round is called"),
    .date("date", "Date", \.date, help: "When it takes place, as year-month-day"),
    .longText("purpose", "Purpose", \.purpose, help: "What the partnership wants to learn"),
    .names,
  ]

  /// What a command sets and no form: how far the round has come.
  private static let stateFields: [Field<AssessmentRound>] = [
    .date("revealed", "Revealed", \.revealed),
    .list("present", "Present", \.present),
    .date("gathered", "Gathered", \.gathered),
  ]

  package var showsNames: Bool { names == .shown }

  /// Whether anybody has answered anything.
  package var isAnswered: Bool { responses.values.contains { !$0.answers.isEmpty } }

  /// The responses in the order of names.
  package var responsesInOrder: [Response] {
    responses.values.sorted { ($0.respondent.name, $0.id) < ($1.respondent.name, $1.id) }
  }
}

/// A round as documents: `assessments/ROUND/round.json`, and one a response beside it.
extension AssessmentRound {
  package static let folder = RecordID(fixed: "assessments")
  static let ownID = RecordID(fixed: "round")

  /// The round without its responses.
  var json: JSON {
    var members = RecordCoding.members(of: self, fields: Self.fields + Self.stateFields)
    if !showsNames { members["names"] = nil }
    members["people"] = RecordCoding.array(people)
    members["targets"] = RecordCoding.object(targets)
    members["agreed"] = RecordCoding.object(agreed)
    return .object(members)
  }

  init(json: JSON, id: RecordID, at place: DocumentPlace) throws(DocumentProblem) {
    self.init(id: id)
    let members = try RecordCoding.object(json, at: place)
    try RecordCoding.read(
      members, into: &self, at: place, parts: ["people", "targets", "agreed"],
      fields: Self.fields + Self.stateFields)
    people = try RecordCoding.records(members["people"], at: place.member("people"))
    targets = try RecordCoding.entries(members["targets"], at: place.member("targets"))
    agreed = try RecordCoding.entries(members["agreed"], at: place.member("agreed"))
  }

  /// A response as its document in this round, which it names.
  func json(of response: Response) -> JSON {
    var members = response.json.members ?? [:]
    members["round"] = .string(id.text)
    return .object(members)
  }

  /// Reads a response of this round; one that names another is refused.
  func response(
    from json: JSON, id: RecordID, at place: DocumentPlace
  ) throws(DocumentProblem) -> Response {
    var members = try RecordCoding.object(json, at: place)
    let round = members.removeValue(forKey: "round")?.text.flatMap { RecordID($0) }
    if let round, round != self.id {
      throw DocumentProblem(.elsewhere(round), at: place.member("round"))
    }
    return try Response(json: .object(members), id: id, at: place)
  }

  /// The document of the round, or of the response with this id.
  func document(_ response: RecordID = ownID) -> DocumentName {
    DocumentName(folders: [Self.folder, id], id: response)
  }

  /// Whether the document of the round, without its responses, is that of another.
  func hasSameDocument(as other: AssessmentRound) -> Bool {
    var stripped = self
    stripped.responses = other.responses
    return stripped == other
  }
}
