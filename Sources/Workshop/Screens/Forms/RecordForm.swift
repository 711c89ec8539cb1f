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

  /// What a field comes to, in a few words beside it, by its key.
  var notes: @Sendable (Subject) -> [String: String] = { _ in [:] }
  /// The items that lists of this field hold elsewhere, to be offered.
  var itemsElsewhere: @Sendable (Workspace, Field<Subject>) -> [String] = { _, _ in [] }
  /// Where the subject stands, in rows below the fields.
  var places: [FormPlace<Subject>] = []

  /// The form as a layer; `focus` is the key of the field to begin with.
  func layer(focus: String? = nil) -> FormLayer<Workshop> {
    let first = Subject.fields.firstIndex { $0.key == focus } ?? 0
    return FormLayer(
      title: title, purpose: purpose, focus: first,
      rows: { workshop in
        read(workshop.workspace).map { rows($0) + placeRows($0, workshop.workspace) } ?? []
      },
      commit: { id, text, workshop in take(text, into: id, &workshop) },
      openList: { id, typed, workshop in list(id, typed, &workshop) })
  }

  /// Saves a typed text in a field; a sentence where it cannot stand there.
  private func take(_ text: String, into key: String, _ workshop: inout Workshop) -> String? {
    if let place = places.first(where: { $0.key == key }) {
      let workspace = workshop.workspace
      return edit(place.label, &workshop) { subject throws(FieldProblem) in
        guard place.put(text, workspace, &subject) else {
          throw .notChoice(place.names(workspace))
        }
      }
    }
    guard let field = Subject.field(key) else { return "This is no longer here" }
    return edit(field.label, &workshop) { subject throws(FieldProblem) in
      try field.take(text, in: &subject)
    }
  }

  /// Makes a change under a label; a sentence where it cannot stand.
  private func edit(
    _ label: String, _ workshop: inout Workshop,
    _ change: (inout Subject) throws(FieldProblem) -> Void
  ) -> String? {
    guard var subject = read(workshop.workspace) else { return "This is no longer here" }
    do throws(FieldProblem) {
      try change(&subject)
    } catch {
      return Sentences.problem(error)
    }
    if let reason = refusal(workshop.workspace, subject) { return reason }
    let changed = subject
    workshop.edit(sentence(label)) { write(&$0, changed) }
    return nil
  }

  private func rows(_ subject: Subject) -> [FormRow] {
    let notes = notes(subject)
    return Subject.fields.map { field in
      FormRow(
        id: field.key, label: field.label, help: field.help, kind: FormKind(field.kind),
        isRequired: field.isRequired, text: field.shown(subject), note: notes[field.key] ?? "")
    }
  }
}

extension RecordForm {
  private func placeRows(_ subject: Subject, _ workspace: Workspace) -> [FormRow] {
    places.map { place in
      FormRow(
        id: place.key, label: place.label, help: place.help,
        kind: .choice(place.names(workspace)), text: place.current(workspace, subject))
    }
  }
}

/// Lists, an item a row.
extension RecordForm {
  /// The layer of a list, begun with what was typed; several lines are added at once.
  private func list(
    _ key: String, _ typed: String, _ workshop: inout Workshop
  ) -> (any Layer<Workshop>)? {
    guard let field = Subject.field(key) else { return nil }
    let lines = ListEntry.lines(of: typed)
    let isWhole = lines.count > 1
    if isWhole {
      let items = items(of: field, workshop)
      let new = lines.filter { !items.contains($0) }
      if let reason = put(items + new, into: field, &workshop) {
        workshop.notice = Notice(reason, .refusal)
      }
    }
    return ListLayer(
      title: field.label, hint: field.help, typed: isWhole ? "" : typed,
      offers: itemsElsewhere(workshop.workspace, field), items: { items(of: field, $0) },
      commit: { items, workshop in put(items, into: field, &workshop) })
  }

  private func items(of field: Field<Subject>, _ workshop: Workshop) -> [String] {
    guard let subject = read(workshop.workspace), case .list(let items) = field.get(subject) else {
      return []
    }
    return items
  }

  private func put(
    _ items: [String], into field: Field<Subject>, _ workshop: inout Workshop
  ) -> String? {
    edit(field.label, &workshop) { subject throws(FieldProblem) in
      try field.put(.list(items), in: &subject)
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
      case .list: .list
      }
  }
}

extension Field {
  /// The value as the form shows it: a choice by its label, a list with an item a line.
  fileprivate func shown(_ owner: Owner) -> String {
    switch get(owner) {
    case .list(let items): items.joined(separator: "\n")
    case let value: kind.label(of: value)
    }
  }
}
