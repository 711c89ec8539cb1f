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
}
