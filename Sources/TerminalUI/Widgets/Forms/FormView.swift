/// What became of an event given to a form.
package enum FormAnswer: Equatable, Sendable {
  case ignored
  case handled
  /// This row has another text; say so with `refuse` where it cannot stand.
  case committed(Int)
  /// The text of this row is wanted in a layer of its own.
  case opened(Int)
  /// This was typed or pasted in the list of this row, which a layer of its own takes in.
  case began(Int, String)
}

/// Rows of a label and a field; the field of one row has the focus.
///
/// Tab, Shift-Tab, Up, Down and Enter commit what was typed and go on; Esc takes
/// it back, and is the caller's where there is nothing to take back. Typing in a
/// field replaces what stood there. In a field of several lines Alt-Enter begins
/// a line.
package struct FormView: Equatable, Sendable {
  package private(set) var rows: [FormRow]
  /// The number of the row that has the focus.
  package private(set) var focus = 0
  var editing: FormEditing?
  /// The text of the focused row before anything was typed.
  private var started = ""
  var offers = FormOffers()
  /// The row committed last and its text before, until the next commit.
  private var committed: (row: Int, text: String)?
  var scroll = Scroll()

  package init(_ rows: [FormRow], focus: Int = 0) {
    self.rows = rows
    enter(focus)
  }

  package var focusedRow: FormRow? { rows.indices.contains(focus) ? rows[focus] : nil }
  /// What stands in the focused field now, committed or not.
  package var focusedText: String { editing?.text ?? "" }
  /// Whether something was typed that is not committed.
  package var isEdited: Bool { editing != nil && focusedText != started }

  /// Takes rows as they are elsewhere now; the focus and what is being typed stay.
  package mutating func update(_ new: [FormRow]) {
    guard new != rows else { return }
    let id = focusedRow?.id
    let typed = isEdited
    let problem = focusedRow?.problem
    rows = new
    committed = nil
    if let row = new.firstIndex(where: { $0.id == id }) {
      if typed {
        focus = row
        rows[row].problem = rows[row].problem ?? problem
      } else {
        enter(row)
      }
    } else {
      enter(focus)
    }
  }

  /// Puts the row committed last back as it was, with the focus, what was typed and the reason.
  package mutating func refuse(_ reason: String) {
    guard let committed, rows.indices.contains(committed.row) else { return }
    let typed = rows[committed.row].text
    rows[committed.row].text = committed.text
    enter(committed.row)
    editing?.replace(with: typed, in: rows[focus])
    rows[focus].problem = reason
  }

  /// Puts other text in the focused field, as from the user's own editor.
  package mutating func replace(with text: String) {
    if let row = focusedRow { editing?.replace(with: text, in: row) }
  }

  /// Offers texts for what is typed in the focused row.
  mutating func offer(_ texts: [String]) { offers = FormOffers(texts) }

  /// Commits what was typed, or the offer gone to, if anything was.
  package mutating func commit() -> FormAnswer {
    if let choice = offers.choice { replace(with: choice) }
    offers = FormOffers()
    guard isEdited else { return .handled }
    committed = (focus, rows[focus].text)
    rows[focus].text = focusedText
    rows[focus].problem = nil
    started = focusedText
    return .committed(focus)
  }

  package mutating func handle(_ event: Event, _ clipboard: inout Clipboard) -> FormAnswer {
    guard focusedRow != nil else { return .ignored }
    if offers.chooses(with: event) { return .handled }
    switch editing?.handle(event, &clipboard) {
    case .moved, .changed: return .handled
    case .ignored, nil: break
    }
    if focusedRow?.kind == .list, let typed = Self.typed(by: event, clipboard) {
      return .began(focus, typed)
    }
    guard case .key(let key) = event else { return .ignored }
    switch key {
    case .tab: return go(to: (focus + 1) % rows.count)
    case .shiftTab: return go(to: (focus + rows.count - 1) % rows.count)
    case .enter, .down: return go(to: focus + 1)
    case .up: return go(to: focus - 1)
    case .pageDown: return go(to: focus + 5)
    case .pageUp: return go(to: focus - 5)
    case .function(2): return open()
    case .escape: return takeBack()
    default: return .ignored
    }
  }

  /// Answers the mouse on a place that `draw` marked.
  package mutating func handle(
    _ mouse: Mouse, on meaning: Target.Meaning?, _ clipboard: inout Clipboard
  ) -> FormAnswer {
    switch (mouse.action, meaning) {
    case (.wheelUp, _): return go(to: focus - 1)
    case (.wheelDown, _): return go(to: focus + 1)
    case (_, .item(let number)) where number >= FormOffers.firstTarget:
      offers.choose(number - FormOffers.firstTarget)
      return go(to: focus + 1)
    case (_, .item(let row)) where rows.indices.contains(row):
      guard row == focus else { return go(to: row) }
      _ = editing?.handle(.mouse(mouse), &clipboard)
      return mouse.action == .doubleClick ? open() : .handled
    default: return .ignored
    }
  }

  /// What an event types into a list; nil for one that types nothing.
  private static func typed(by event: Event, _ clipboard: Clipboard) -> String? {
    switch event {
    case .paste(let text): text
    case .key(.control("v")): clipboard.text.isEmpty ? nil : clipboard.text
    case .key(let key): key.typed.flatMap { $0.isWhitespace ? nil : String($0) }
    case .mouse, .resize: nil
    }
  }

  private mutating func go(to row: Int) -> FormAnswer {
    let answer = commit()
    enter(row)
    return answer
  }

  private mutating func open() -> FormAnswer {
    switch focusedRow?.kind {
    case .paragraph, .choice, .list: .opened(focus)
    case .line, .offered, .number, .date, nil: .ignored
    }
  }

  private mutating func takeBack() -> FormAnswer {
    guard isEdited else { return .ignored }
    rows[focus].problem = nil
    enter(focus)
    return .handled
  }

  private mutating func enter(_ row: Int) {
    focus = max(0, min(row, rows.count - 1))
    offers = FormOffers()
    editing = focusedRow.map { FormEditing($0) }
    started = focusedText
  }

  package static func == (left: FormView, right: FormView) -> Bool {
    left.rows == right.rows && left.focus == right.focus && left.editing == right.editing
  }
}
