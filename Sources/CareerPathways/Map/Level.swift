/// A row of a map: a level of education or of work; the first is the most advanced.
package struct Level: MapLine {
  package let id: RecordID
  package var title = ""
  package var note = ""
  package var unknown: [String: JSON] = [:]

  package init(id: RecordID) { self.id = id }

  package init(id: RecordID, title: String, note: String = "") {
    self.id = id
    self.title = title
    self.note = note
  }

  package static let fields: [Field<Level>] = [
    .text(
      "title", "Level", \.title, required: true, help: "A degree, a certificate or a rank at work"),
    .longText("note", "Note", \.note),
  ]
}
