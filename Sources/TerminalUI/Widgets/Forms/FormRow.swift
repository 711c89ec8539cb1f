/// How the value of a form's row is typed.
package enum FormKind: Equatable, Sendable {
  /// One line; the placeholder shows what belongs there.
  case line(placeholder: String)
  /// One line, under which is offered what may be meant while it is typed.
  case offered
  /// A figure, in a short field.
  case number
  /// A day, as people write or say it.
  case date
  /// Several lines.
  case paragraph
  /// One of a few values.
  case choice([String])
  /// Several items, a line of the text each, typed in a layer of their own.
  case list

  package static let line = FormKind.line(placeholder: "")

  /// The columns a field takes at most.
  var width: Int {
    switch self {
    case .number: 16
    case .date: 22
    case .line, .offered, .paragraph, .choice, .list: 64
    }
  }

  var placeholder: String {
    switch self {
    case .line(let placeholder): placeholder
    case .date: "YYYY-MM-DD, next fri"
    case .list: "none"
    case .offered, .number, .paragraph, .choice: ""
    }
  }
}

/// A row of a form: what is asked, and what stands there, as plain text.
package struct FormRow: Equatable, Sendable {
  package let id: String
  package let label: String
  /// A sentence about what belongs here, shown while the row has the focus.
  package let help: String
  package let kind: FormKind
  package let isRequired: Bool
  package internal(set) var text: String
  /// A few words beside the field, such as what a figure comes to.
  package let note: String
  /// Why the text cannot stand, in a sentence.
  package internal(set) var problem: String?

  package init(
    id: String, label: String, help: String = "", kind: FormKind = .line, isRequired: Bool = false,
    text: String = "", note: String = "", problem: String? = nil
  ) {
    self.id = id
    self.label = label
    self.help = help
    self.kind = kind
    self.isRequired = isRequired
    self.text = text
    self.note = note
    self.problem = problem
  }
}
