import CareerPathways
import TerminalUI

/// A form over anything that describes itself by fields: one row a field, one edit a row.
struct RecordForm<Subject: Fielded>: Sendable {
  let fields: [Field<Subject>]
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
    let first = fields.firstIndex { $0.key == focus } ?? 0
    return FormLayer(
      title: title, purpose: purpose, focus: first,
      rows: { workshop in
        read(workshop.workspace).map {
          rows($0, workshop.workspace) + placeRows($0, workshop.workspace)
        } ?? []
      },
      commit: { id, text, workshop in take(text, into: id, &workshop) },
      openList: { id, typed, workshop in list(id, typed, &workshop) },
      titles: { id, workshop in
        field(id).map { offers(for: $0, workshop.workspace) } ?? []
      })
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
    guard let field = field(key) else { return "This is no longer here" }
    let context = FieldContext(workshop.workspace, today: workshop.today)
    return edit(field.label, &workshop) { subject throws(FieldProblem) in
      try field.take(text, in: &subject, context)
    }
  }

  private func field(_ key: String) -> Field<Subject>? { fields.first { $0.key == key } }

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

  private func rows(_ subject: Subject, _ workspace: Workspace) -> [FormRow] {
    let notes = notes(subject)
    let context = FieldContext(workspace)
    return fields.map { field in
      FormRow(
        id: field.key, label: field.label, help: field.help, kind: FormKind(field.kind),
        isRequired: field.isRequired, text: field.shown(subject, context),
        note: notes[field.key] ?? "")
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

extension RecordForm where Subject: Described {
  /// The form of all fields of something that has its own.
  init(
    title: String, purpose: String, read: @escaping @Sendable (Workspace) -> Subject?,
    write: @escaping @Sendable (inout Workspace, Subject) -> Void,
    sentence: @escaping @Sendable (_ label: String) -> String,
    refusal: @escaping @Sendable (Workspace, Subject) -> String? = { _, _ in nil },
    notes: @escaping @Sendable (Subject) -> [String: String] = { _ in [:] },
    itemsElsewhere: @escaping @Sendable (Workspace, Field<Subject>) -> [String] = { _, _ in [] },
    places: [FormPlace<Subject>] = []
  ) {
    self.init(
      fields: Subject.fields, title: title, purpose: purpose, read: read, write: write,
      sentence: sentence, refusal: refusal, notes: notes, itemsElsewhere: itemsElsewhere,
      places: places)
  }
}

/// Lists, an item a row.
extension RecordForm {
  /// The layer of a list, begun with what was typed; several lines are added at once.
  private func list(
    _ key: String, _ typed: String, _ workshop: inout Workshop
  ) -> (any Layer<Workshop>)? {
    guard let field = field(key) else { return nil }
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
      offers: offers(for: field, workshop.workspace), items: { items(of: field, $0) },
      commit: { items, workshop in put(items, into: field, &workshop) })
  }

  private func items(of field: Field<Subject>, _ workshop: Workshop) -> [String] {
    guard let subject = read(workshop.workspace) else { return [] }
    return field.items(of: subject, FieldContext(workshop.workspace))
  }

  /// What may be meant: the records that a field can point at, or what lists hold elsewhere.
  private func offers(for field: Field<Subject>, _ workspace: Workspace) -> [String] {
    let kind = read(workspace).map { field.kind(of: $0) } ?? field.kind
    guard case .reference(let target, _) = kind else { return itemsElsewhere(workspace, field) }
    return FieldContext(workspace).names(target)
  }

  private func put(
    _ items: [String], into field: Field<Subject>, _ workshop: inout Workshop
  ) -> String? {
    let context = FieldContext(workshop.workspace)
    return edit(field.label, &workshop) { subject throws(FieldProblem) in
      try field.put(items: items, in: &subject, context)
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
      case .wholeNumber, .money, .percent, .amount: .number
      case .date: .date
      case .list, .reference(_, isMany: true): .list
      case .reference(_, isMany: false): .offered
      }
  }
}

extension Field {
  /// The value as the form shows it: a choice by its label, a list with an item a line.
  fileprivate func shown(_ owner: Owner, _ context: FieldContext) -> String {
    switch kind {
    case .list, .reference(_, isMany: true):
      items(of: owner, context).joined(separator: "\n")
    default: words(of: owner, in: context)
    }
  }
}
