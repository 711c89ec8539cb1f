/// A column of a map: a main ladder up which people advance in the industry.
package struct Pathway: MapLine {
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

  package static let fields: [Field<Pathway>] = [
    .text("title", "Pathway", \.title, required: true, help: "A main ladder in the industry"),
    .longText("note", "Note", \.note),
  ]
}
