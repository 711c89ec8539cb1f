import CareerPathways
import TerminalUI

/// The forms of records of whatever kind.
enum RecordForms {
  /// The form of a record; `focus` is the key of the field to begin with.
  static func form(
    of record: AnyRecord, _ kind: RecordKind, focus: String? = nil
  ) -> FormLayer<Workshop> {
    let (id, title) = (record.id, record.title)
    return RecordForm<AnyRecord>(
      fields: kind.fields, title: title.isEmpty ? "New \(kind.noun.one)" : title,
      purpose: kind.purpose, read: { kind.find(id, $0) }, write: { kind.put($1, &$0) },
      sentence: { "Changed ‘\(title)’: \($0.lowercased())" }
    ).layer(focus: focus)
  }

  /// Why a text cannot begin a record in this field, in a sentence; nil where it can.
  static func problem(
    with text: String, in field: Field<AnyRecord>, _ kind: RecordKind, _ workshop: Workshop
  ) -> String? {
    var record = kind.make(RecordID(fixed: "new"))
    do throws(FieldProblem) {
      try field.take(text, in: &record, FieldContext(workshop.workspace, today: workshop.today))
    } catch {
      return Sentences.problem(error)
    }
    return text.allSatisfy(\.isWhitespace) ? Sentences.problem(.required) : nil
  }

  /// Adds a record that a text begins; its id, or nil where it could not be saved.
  static func add(
    _ text: String, _ kind: RecordKind, _ workshop: inout Workshop
  ) -> RecordID? {
    var record = kind.make(workshop.newID())
    let context = FieldContext(workshop.workspace, today: workshop.today)
    // Whoever calls has asked `problem` before, which refuses what the field does not take.
    guard (try? kind.fields[0].take(text, in: &record, context)) != nil else { return nil }
    let isAdded = workshop.put(record, of: kind, "Added the \(kind.noun.one) ‘\(record.title)’")
    return isAdded ? record.id : nil
  }

  /// A record with the same fields under another id; the first text says that it is a copy.
  static func copy(of record: AnyRecord, _ kind: RecordKind, as id: RecordID) -> AnyRecord {
    var copy = kind.make(id)
    for (index, field) in kind.fields.enumerated() {
      var value = field.get(record)
      if index == 0, field.kind == .text, case .text(let title) = value {
        value = .text("\(title) (copy)")
      }
      // The field held the value in the record, so it takes it here.
      try? field.put(value, in: &copy)
    }
    return copy
  }
}
