import CareerPathways
import TerminalUI

/// A form over anything that describes itself by fields: one row a field, one edit a row.
struct RecordForm<Subject: Described>: Sendable {
  let title: String
  let purpose: String
  /// What is edited, or nil once it is gone.
  let read: @Sendable (Workspace) -> Subject?
  let write: @Sendable (inout Workspace, Subject) -> Void
  /// What was done, from the label of the field: in the past tense.
  let sentence: @Sendable (_ label: String) -> String
  /// Why the changed one cannot stand beside the others, in a sentence, or nil where it can.
  var refusal: @Sendable (Workspace, Subject) -> String? = { _, _ in nil }

  /// The form as a layer; `focus` is the key of the field to begin with.
  func layer(focus: String? = nil) -> FormLayer<Workshop> {
    let first = Subject.fields.firstIndex { $0.key == focus } ?? 0
    return FormLayer(
      title: title, purpose: purpose, focus: first,
      rows: { read($0.workspace).map(Self.rows) ?? [] },
      commit: { id, text, workshop in take(text, into: id, &workshop) })
  }

  /// Saves a typed text in a field; a sentence where it cannot stand there.
  private func take(_ text: String, into key: String, _ workshop: inout Workshop) -> String? {
    guard var subject = read(workshop.workspace), let field = Subject.field(key) else {
      return "This is no longer here"
    }
    do throws(FieldProblem) {
      try field.take(text, in: &subject)
    } catch {
      return Sentences.problem(error)
    }
    if let reason = refusal(workshop.workspace, subject) { return reason }
    let changed = subject
    workshop.edit(sentence(field.label)) { write(&$0, changed) }
    return nil
  }

  private static func rows(_ subject: Subject) -> [FormRow] {
    Subject.fields.map { field in
      FormRow(
        id: field.key, label: field.label, help: field.help, kind: FormKind(field.kind),
        isRequired: field.isRequired, text: field.shown(subject))
    }
  }
}

extension FormKind {
  /// The field in which a kind of value is typed.
  fileprivate init(_ kind: FieldKind) {
    self =
      switch kind {
      case .text, .link: .line
      case .longText: .paragraph
      case .choice(let choices): .choice(choices.map(\.label))
      case .wholeNumber, .money, .percent: .number
      case .date: .date
      case .list: .line(placeholder: "one; another")
      }
  }
}

extension Field {
  /// The value as the form shows it: a choice by its label.
  fileprivate func shown(_ owner: Owner) -> String {
    guard case .choice(let choices) = kind, case .text(let key) = get(owner) else {
      return text(of: owner)
    }
    return choices.first { $0.key == key }?.label ?? key
  }
}
