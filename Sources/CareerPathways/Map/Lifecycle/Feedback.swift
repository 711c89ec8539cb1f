/// What a partner said of a map or of something on it, and what became of that.
package struct Feedback: KeptRecord {
  package let id: RecordID
  package var said = ""
  /// The partner or the person who gave it.
  package var partner = ""
  package var date: CalendarDate?
  package var state = State.open
  /// Why it was set aside, or how it was taken up.
  package var reason = ""
  /// The statement of a meeting that it was made of.
  package var statement: Reference?
  /// The map it is about.
  package var map: RecordID?
  package var level: RecordID?
  package var pathway: RecordID?
  package var occupation: RecordID?
  package var unknown: [String: JSON] = [:]

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
  package static let noun = Noun("feedback", "feedback")
  package static let purpose =
    "What partners said of the maps, a level, a pathway or an occupation, and what became of it."
  package static let place = GuidePlace.step(3, subStep: 3)

  package init(id: RecordID) { self.id = id }

  package init(id: RecordID, on map: RecordID, _ place: Place) {
    self.id = id
    self.map = map
    switch place {
    case .map: break
    case .level(let id): level = id
    case .pathway(let id): pathway = id
    case .cell(let cell): (level, pathway) = (cell.level, cell.pathway)
    case .occupation(let id): occupation = id
    }
  }

  package static let fields = words + whereabouts

  /// What is stored as any field is.
  private static let words: [Field<Feedback>] = [
    .longText(
      "said", "What was said", \.said, required: true,
      help: "In their own words, as short as can be"),
    .text("partner", "Who said it", \.partner, help: "The partner, or the person"),
    .date("date", "Date", \.date, help: "Such as 2026-12-01 or today"),
    .choice("state", "State", \.state, usual: .open, help: "What became of it"),
    .text("reason", "Reason", \.reason, help: "Why it was set aside, or how it was taken up"),
    .reference(
      "statement", "Statement", \.statement, to: .records(Statement.folder),
      help: "What was said in a meeting, where it comes from there"),
  ]

  /// Where it belongs; a level, a pathway and an occupation are those of the map.
  private static let whereabouts: [Field<Feedback>] = [
    .known("map", "Map", \.map, to: .maps, help: "The map it is about"),
    .known("level", "Level", \.level, to: .levels, help: "With a pathway, the cell of both")
      .onMap(\.map),
    .known("pathway", "Pathway", \.pathway, to: .pathways).onMap(\.map),
    .known(
      "occupation", "Occupation", \.occupation, to: .occupations,
      help: "Where it is about one alone"
    ).onMap(\.map),
  ]

  /// The words in one line.
  package var title: String {
    said.split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}

/// What on a map feedback is about.
extension Feedback {
  package enum Place: Hashable, Sendable {
    case map
    case level(RecordID)
    case pathway(RecordID)
    case cell(PathwayMap.Cell)
    case occupation(RecordID)
  }

  package var place: Place {
    if let occupation { return .occupation(occupation) }
    switch (level, pathway) {
    case (let level?, let pathway?):
      return .cell(PathwayMap.Cell(level: level, pathway: pathway))
    case (let level?, nil): return .level(level)
    case (nil, let pathway?): return .pathway(pathway)
    case (nil, nil): return .map
    }
  }
}

/// Feedback as a document: its words as fields, and its place by ids alone.
extension Feedback {
  private static let ids:
    [(key: String, path: any WritableKeyPath<Feedback, RecordID?> & Sendable)] = [
      ("map", \.map), ("level", \.level), ("pathway", \.pathway), ("occupation", \.occupation),
    ]

  package var json: JSON {
    var members = RecordCoding.members(of: self, fields: Self.words)
    for (key, path) in Self.ids {
      members[key] = self[keyPath: path].map { .string($0.text) }
    }
    return .object(members)
  }

  package init(json: JSON, id: RecordID, at place: DocumentPlace) throws(DocumentProblem) {
    self.init(id: id)
    let members = try RecordCoding.object(json, at: place)
    try RecordCoding.read(
      members, into: &self, at: place, parts: Set(Self.ids.map(\.key)), fields: Self.words)
    for (key, path) in Self.ids where members[key] != nil {
      self[keyPath: path] = try RecordCoding.reference(key, in: members, at: place)
    }
  }
}
