/// One time that the partnership assesses itself: a date, a purpose, and everybody's responses.
package struct AssessmentRound: Record {
  package let id: RecordID
  package var name = ""
  package var date: CalendarDate?
  package var purpose = ""
  /// When everybody saw the ratings; until then a person's are hidden from all others.
  package var revealed: CalendarDate?
  /// What the partnership aims for, by the ids of sections.
  package var targets: [String: RatingTarget] = [:]
  /// Who is asked to answer; others may answer too.
  package var people: [Respondent] = []
  /// By the id of the respondent.
  package var responses: [RecordID: Response] = [:]
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
    .date(
      "revealed", "Revealed", \.revealed,
      help: "The day from which everybody sees the ratings; empty keeps them hidden"),
  ]

  /// The responses in the order of names.
  package var responsesInOrder: [Response] {
    responses.values.sorted { ($0.respondent.name, $0.id) < ($1.respondent.name, $1.id) }
  }
}

/// A round as documents: `assessments/ROUND/round.json`, and one a response beside it.
extension AssessmentRound {
  static let folder = RecordID(fixed: "assessments")
  static let ownID = RecordID(fixed: "round")

  /// The round without its responses.
  var json: JSON {
    var members = RecordCoding.members(of: self)
    members["people"] = RecordCoding.array(people)
    members["targets"] = RecordCoding.object(targets)
    return .object(members)
  }

  init(json: JSON, id: RecordID, at place: DocumentPlace) throws(DocumentProblem) {
    self.init(id: id)
    let members = try RecordCoding.object(json, at: place)
    try RecordCoding.read(members, into: &self, at: place, parts: ["people", "targets"])
    people = try RecordCoding.records(members["people"], at: place.member("people"))
    targets = try RecordCoding.entries(members["targets"], at: place.member("targets"))
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
