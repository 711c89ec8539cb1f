/// What a partner said of a map, a cell or an occupation, and what became of it.
package struct Feedback: RecordDocument {
  package let id: RecordID
  /// The map it is about.
  package var map: RecordID
  package var place: Place
  package var said = ""
  /// The partner or the person who gave it.
  package var partner = ""
  package var date: CalendarDate?
  package var state = State.open
  /// Why it was set aside, or how it was taken up.
  package var reason = ""
  /// The statement of a meeting that it was made of.
  package var statement: Reference?
  package var unknown: [String: JSON] = [:]

  /// What on the map the feedback is about.
  package enum Place: Hashable, Sendable {
    case map
    case cell(PathwayMap.Cell)
    case occupation(RecordID)
  }

  package enum State: String, FieldChoice {
    case open
    case takenUp = "taken_up"
    case setAside = "set_aside"

    package var label: String {
      switch self {
      case .open: "Open"
      case .takenUp: "Taken up"
      case .setAside: "Set aside"
      }
    }
  }

  package static let folder = RecordID(fixed: "feedback")

  /// Feedback on no map yet; whoever makes it says on which.
  package init(id: RecordID) { self.init(id: id, on: .nowhere, .map) }

  package init(id: RecordID, on map: RecordID, _ place: Place) {
    self.id = id
    self.map = map
    self.place = place
  }

  package static let fields: [Field<Feedback>] = [
    .longText("said", "What was said", \.said, help: "In their own words, as short as can be"),
    .text("partner", "Who said it", \.partner, help: "The partner, or the person"),
    .date("date", "Date", \.date, help: "Such as 2026-12-01 or today"),
    .choice("state", "State", \.state, usual: .open, help: "What became of it"),
    .text("reason", "Reason", \.reason, help: "Why it was set aside, or how it was taken up"),
    .reference(
      "statement", "Statement", \.statement, to: .records(Statement.folder),
      help: "What was said in a meeting, where it comes from there"),
  ]
}

/// Feedback as a document: its fields, the map, and the place as ids.
extension Feedback {
  private static let parts: Set = ["map", "level", "pathway", "occupation"]

  package var json: JSON {
    var members = RecordCoding.members(of: self)
    members["map"] = .string(map.text)
    switch place {
    case .map: break
    case .cell(let cell):
      members["level"] = .string(cell.level.text)
      members["pathway"] = .string(cell.pathway.text)
    case .occupation(let id): members["occupation"] = .string(id.text)
    }
    return .object(members)
  }

  package init(json: JSON, id: RecordID, at place: DocumentPlace) throws(DocumentProblem) {
    let members = try RecordCoding.object(json, at: place)
    self.init(
      id: id, on: try RecordCoding.reference("map", in: members, at: place),
      try Self.place(in: members, at: place))
    try RecordCoding.read(members, into: &self, at: place, parts: Self.parts)
  }

  private static func place(
    in members: [String: JSON], at place: DocumentPlace
  ) throws(DocumentProblem) -> Place {
    if members["occupation"] != nil {
      return .occupation(try RecordCoding.reference("occupation", in: members, at: place))
    }
    guard members["level"] != nil || members["pathway"] != nil else { return .map }
    return .cell(
      PathwayMap.Cell(
        level: try RecordCoding.reference("level", in: members, at: place),
        pathway: try RecordCoding.reference("pathway", in: members, at: place)))
  }
}
