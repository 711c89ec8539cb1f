/// The field of the row that has the focus.
enum FormEditing: Equatable, Sendable {
  case line(TextField)
  case paragraph(TextEditor)
  case choice(ChoiceField)
  /// A list: its items, a line each, which are typed elsewhere.
  case list(String)

  init(_ row: FormRow) {
    switch row.kind {
    case .line, .offered, .number, .date:
      // What stands there is selected, so that typing replaces it and an arrow key keeps it.
      var field = TextField(row.text, placeholder: row.kind.placeholder)
      field.selectAll()
      self = .line(field)
    case .paragraph: self = .paragraph(TextEditor(row.text))
    case .list: self = .list(row.text)
    case .choice(let options):
      self = .choice(ChoiceField(options, selection: options.firstIndex(of: row.text)))
    }
  }

  var text: String {
    switch self {
    case .line(let field): field.text
    case .paragraph(let editor): editor.text
    case .choice(let field): field.text
    case .list(let text): text
    }
  }

  mutating func handle(_ event: Event, _ clipboard: inout Clipboard) -> FieldAnswer {
    switch self {
    case .line(var field):
      defer { self = .line(field) }
      return field.handle(event, &clipboard)
    case .paragraph(var editor):
      if editor.isLeft(by: event) { return .ignored }
      defer { self = .paragraph(editor) }
      return editor.handle(event, &clipboard)
    case .choice(var field):
      guard case .key(let key) = event else { return .ignored }
      defer { self = .choice(field) }
      return field.handle(key)
    case .list: return .ignored
    }
  }

  /// Puts other text in the field.
  mutating func replace(with text: String, in row: FormRow) {
    switch self {
    case .line(var field):
      field.replace(with: text)
      self = .line(field)
    case .paragraph(var editor):
      editor.replace(with: text)
      self = .paragraph(editor)
    case .choice, .list:
      var row = row
      row.text = text
      self = FormEditing(row)
    }
  }

  mutating func draw(on canvas: inout Canvas) {
    switch self {
    case .line(var field):
      field.draw(on: &canvas)
      self = .line(field)
    case .paragraph(var editor):
      editor.draw(on: &canvas)
      self = .paragraph(editor)
    case .choice(let field): field.draw(on: &canvas)
    case .list(let text):
      canvas.writeList(text, placeholder: "Type to add one")
      canvas.placeCursor(row: 0, column: 0)
    }
  }
}

extension TextEditor {
  /// Whether a key leaves the editor of a form: Enter, and arrows past its first and last line.
  fileprivate func isLeft(by event: Event) -> Bool {
    switch event {
    case .key(.enter): true
    case .key(.up): isAtFirstLine
    case .key(.down): isAtLastLine
    default: false
    }
  }
}
