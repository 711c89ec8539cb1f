/// A map as it was when somebody gave that state a name.
package struct MapVersion: RecordDocument {
  package let id: RecordID
  /// The map that this is a version of.
  package var map: RecordID
  package var name = ""
  package var date: CalendarDate?
  /// Who named it.
  package var by = ""
  package var note = ""
  /// The map's document as it was.
  package var content = JSON.object([:])
  package var unknown: [String: JSON] = [:]

  package static let folder = RecordID(fixed: "versions")

  /// A version of no map yet; whoever makes it says of which.
  package init(id: RecordID) {
    self.id = id
    map = .nowhere
  }

  package init(
    id: RecordID, of map: PathwayMap, named name: String, by author: String, on date: CalendarDate?
  ) {
    self.id = id
    self.map = map.id
    self.name = name
    self.by = author
    self.date = date
    content = map.json
  }

  package static let fields: [Field<MapVersion>] = [
    .text("name", "Name", \.name, required: true, help: "What this state of the map is called"),
    .date("date", "Date", \.date, help: "As year-month-day"),
    .text("by", "Named by", \.by),
    .longText("note", "Note", \.note),
  ]

  /// The map as it was; it has the id of the map.
  package func pathwayMap() throws(DocumentProblem) -> PathwayMap {
    try PathwayMap(json: content, id: map, at: DocumentPlace(document).member("content"))
  }
}

/// A version as a document: its fields, the map's id and the map's document.
extension MapVersion {
  package var json: JSON {
    var members = RecordCoding.members(of: self)
    members["map"] = .string(map.text)
    members["content"] = content
    return .object(members)
  }

  package init(json: JSON, id: RecordID, at place: DocumentPlace) throws(DocumentProblem) {
    let members = try RecordCoding.object(json, at: place)
    self.init(id: id)
    map = try RecordCoding.reference("map", in: members, at: place)
    content = .object(
      try RecordCoding.object(members["content"] ?? .null, at: place.member("content")))
    try RecordCoding.read(members, into: &self, at: place, parts: ["map", "content"])
  }
}

/// A version among the versions, as lists and files have it.
extension MapVersion: WholeRecord {
  package static let noun = Noun("version")
  package static let purpose = "States of the maps that somebody gave a name, to compare with."
  package static let place = GuidePlace.step(3)
  package static let making =
    "A version is made in the workshop, where the state of a map is given a name."

  package static let listed =
    fields + [
      .fixed("map", "Map", kind: .reference(.maps, isMany: false)) {
        .references([.record($0.map)])
      }
    ]

  /// A version whose map cannot be read is none.
  package init(whole: JSON, id: RecordID, at place: DocumentPlace) throws(DocumentProblem) {
    try self.init(json: whole, id: id, at: place)
    _ = try PathwayMap(json: content, id: map, at: place.member("content"))
  }
}
