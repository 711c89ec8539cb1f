/// A form over one record of whatever is behind it.
///
/// It reads the rows anew with each drawing, so what changes elsewhere shows at
/// once, and hands each text typed to `commit`, which answers why it cannot stand.
/// A list is typed in the layer that `openList` makes, which has what was typed already;
/// `titles` are what may be meant in a row that offers.
package struct FormLayer<Context: Stage>: Layer {
  private let heading: String
  private let aim: String
  private let read: (Context) -> [FormRow]
  private let commit: (_ id: String, _ text: String, inout Context) -> String?
  private let openList: (_ id: String, _ typed: String, inout Context) -> (any Layer<Context>)?
  private let titles: (_ id: String, Context) -> [String]
  private var form = FormView([])
  /// The titles of the row that is typed.
  private var offered: FormTitles?
  private let firstFocus: Int

  package init(
    title: String, purpose: String = "", focus: Int = 0, rows: @escaping (Context) -> [FormRow],
    commit: @escaping (_ id: String, _ text: String, inout Context) -> String?,
    openList: @escaping (_ id: String, _ typed: String, inout Context) -> (any Layer<Context>)? = {
      _, _, _ in nil
    },
    titles: @escaping (_ id: String, Context) -> [String] = { _, _ in [] }
  ) {
    heading = title
    aim = purpose
    firstFocus = focus
    read = rows
    self.commit = commit
    self.openList = openList
    self.titles = titles
  }

  package static var commands: [Command<Self>] {
    [
      Command(
        "form.next", "Keep it and go down", label: "Keep", keys: [.enter, .down],
        summary: "Keeps what was typed and goes to the row below."
      ) { $0.press(.enter, in: &$1) },
      Command(
        "form.forward", "Go to the next row", label: "Next", keys: [.tab, .shiftTab],
        summary: "Keeps what was typed and goes on, or back with Shift."
      ) { $0.press(.tab, in: &$1) },
      Command(
        "form.open", "Open the text or the list", label: "Open", keys: [.function(2)],
        summary: "Shows a long text in its own box, or the values to choose from.",
        refusal: { layer, _ in layer.refusalToOpen }
      ) { $0.press(.function(2), in: &$1) },
      Command(
        "form.outside", "Write in your own editor", keys: [.control("e")],
        summary: "Opens the text in the editor you use elsewhere.",
        refusal: { layer, _ in layer.form.focusedRow == nil ? "There is nothing to edit" : nil }
      ) { layer, _ in .effect(.editText(layer.form.focusedText)) },
      Command(
        "form.leave", "Leave the form", label: "Leave", keys: [.escape],
        summary: "Takes back what is being typed; pressed again, goes back."
      ) { $0.press(.escape, in: &$1) },
    ]
  }

  package func title(_ context: Context) -> String { heading }
  package func purpose(_ context: Context) -> String { aim }
  package func isTyping(_ context: Context) -> Bool { true }

  private var refusalToOpen: String? {
    switch form.focusedRow?.kind {
    case .paragraph, .choice, .list: nil
    default: "This is one line: type it here"
    }
  }

  package mutating func handle(_ event: Event, _ context: inout Context) -> Outcome<Context> {
    refresh(context)
    let former = form.focusedText
    let answer = form.handle(event, &context.clipboard)
    if form.focusedText != former { refreshOffers(context) }
    if answer == .ignored, event == .key(.escape) { return .close }
    return settle(answer, &context)
  }

  package mutating func handle(
    _ mouse: Mouse, on meaning: Target.Meaning?, _ context: inout Context
  ) -> Outcome<Context> {
    settle(form.handle(mouse, on: meaning, &context.clipboard), &context)
  }

  package mutating func edited(_ text: String, _ context: inout Context) -> Outcome<Context> {
    form.replace(with: text)
    return settle(form.commit(), &context)
  }

  package mutating func keep(_ context: inout Context) { _ = settle(form.commit(), &context) }

  private mutating func press(_ key: Key, in context: inout Context) -> Outcome<Context> {
    handle(.key(key), &context)
  }

  private mutating func settle(
    _ answer: FormAnswer, _ context: inout Context
  ) -> Outcome<Context> {
    switch answer {
    case .ignored: return .ignored
    case .handled: return .handled
    case .committed(let index):
      offered = nil
      let row = form.rows[index]
      if let reason = commit(row.id, row.text, &context) { form.refuse(reason) }
      return .handled
    case .opened(let index):
      _ = settle(form.commit(), &context)
      let row = form.rows[index]
      return row.problem == nil ? open(row, &context) : .handled
    case .began(let index, let typed):
      return openList(form.rows[index].id, typed, &context).map { .push($0) } ?? .handled
    }
  }

  /// Offers what may be meant by what is typed.
  private mutating func refreshOffers(_ context: Context) {
    guard let row = form.focusedRow, row.kind == .offered, form.isEdited else {
      return form.offer([])
    }
    let all =
      offered?.row == row.id ? offered : FormTitles(row: row.id, titles(row.id, context))
    offered = all
    form.offer(all?.offers(for: form.focusedText) ?? [])
  }

  /// The layer in which one row is edited alone.
  private func open(_ row: FormRow, _ context: inout Context) -> Outcome<Context> {
    let commit = commit
    if row.kind == .list {
      return openList(row.id, "", &context).map { .push($0) } ?? .handled
    }
    guard case .choice(let options) = row.kind else {
      return .push(
        EditorLayer(title: row.label, hint: row.help, text: row.text) { text, context in
          commit(row.id, text, &context).map { .refused($0) } ?? .handled
        })
    }
    let items = options.map { PickerItem($0) }
    let selection = options.firstIndex(of: row.text) ?? 0
    return .push(
      PickerLayer(title: row.label, items: items, selection: selection) { index, context in
        commit(row.id, options[index], &context).map { .refused($0) } ?? .handled
      })
  }

  private mutating func refresh(_ context: Context) {
    let rows = read(context)
    if form.rows.isEmpty { form = FormView(rows, focus: firstFocus) } else { form.update(rows) }
  }

  package mutating func draw(on canvas: inout Canvas, _ context: Context) {
    refresh(context)
    if form.rows.isEmpty { canvas.write("This is no longer here.", row: 0, column: 1, .muted) }
    canvas.within(canvas.bounds.inset(columns: canvas.width > 40 ? 1 : 0)) { form.draw(on: &$0) }
  }
}
