import CareerPathways
import TerminalUI

/// Asking for the first field of a record that is to be added.
enum NewRecord {
  /// Adds the record with what is typed in its first field; the next screen goes to it.
  static func prompt<R: KeptRecord>(_ record: R) -> PromptLayer<Workshop> {
    let field = R.fields[0]
    return PromptLayer(
      title: "New \(R.noun.one)", hint: "\(field.label). \(field.help)", limit: 2000,
      validate: { text, workshop in problem(with: text, in: record, workshop) }
    ) { text, workshop in
      var record = record
      // What cannot be read was refused before.
      _ = try? field.take(
        text, in: &record, FieldContext(workshop.workspace, today: workshop.today))
      let added = record
      workshop.edit("Added the \(R.noun.one) ‘\(added.title)’") { $0[R.self][added.id] = added }
      workshop.spotlight = added.id
      return .handled
    }
  }

  private static func problem<R: KeptRecord>(
    with text: String, in record: R, _ workshop: Workshop
  ) -> String? {
    var record = record
    do throws(FieldProblem) {
      try R.fields[0].take(
        text, in: &record, FieldContext(workshop.workspace, today: workshop.today))
    } catch {
      return Sentences.problem(error)
    }
    return text.tidied.isEmpty ? Sentences.problem(.required) : nil
  }
}
