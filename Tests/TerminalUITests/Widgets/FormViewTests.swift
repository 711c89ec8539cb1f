import Testing

@testable import TerminalUI

@Suite struct FormViewTests {
  static let rows = [
    FormRow(
      id: "name", label: "Name", help: "What everyone calls the partner.", isRequired: true,
      text: "Ford"),
    FormRow(
      id: "kind", label: "Kind", help: "Whether it is public or a business.",
      kind: .choice(["Business", "Public"]), text: "Business"),
    FormRow(id: "since", label: "Joined on", kind: .date),
    FormRow(
      id: "notes", label: "Notes", kind: .paragraph,
      text: "Builds trucks at two plants and hires technicians for both of them every year."),
  ]
  var form = FormView(Self.rows)

  @Test mutating func `labels stand beside their fields, with help for the focused one`() {
    #expect(
      form.drawn(width: 80, height: 24).text == """
        › Name *     Ford
          Kind       Business
          Joined on  YYYY-MM-DD, next fri
          Notes      Builds trucks at two plants and hires technicians for both of
                     them every year.
        """ + String(repeating: "\n", count: 17) + """
          ────────────────────────────────────────────────────────────────────────────────
          Required. What everyone calls the partner.
          """)
    #expect(form.drawn(width: 80, height: 24).cursor == Point(row: 0, column: 17))
  }

  @Test mutating func `labels stand above their fields where room is short`() {
    form.press("Tab")
    #expect(
      form.drawn(width: 40, height: 10).text == """
          Name *                               █
          Ford                                 █
        › Kind                                 █
          ‹ Business ›                         █
          Joined on                            │
          YYYY-MM-DD, next fri                 │
          Notes                                │
        ────────────────────────────────────────
        Whether it is public or a business.
        """)
  }

  @Test mutating func `the focused row shows in the smallest frame`() {
    form.press("Tab Tab")
    #expect(
      form.drawn(width: 20, height: 5).text == """
          Ford             │
          Kind             █
          Business         █
        › Joined on        │
          YYYY-MM-DD, nex… │
        """)
  }

  @Test mutating func `enter commits and goes down, arrows and tab too`() {
    form.press("End")
    form.type(" Motor")
    #expect(form.press("Enter") == .committed(0))
    #expect(form.rows[0].text == "Ford Motor")
    #expect(form.focus == 1)
    #expect(form.press("Down") == .handled)
    form.type("2026-03-01")
    #expect(form.press("Shift-Tab") == .committed(2))
    #expect(form.focus == 1)
    #expect(form.press("Right") == .handled)
    #expect(form.press("Up") == .committed(1))
    #expect(form.rows[1].text == "Public")
  }

  @Test mutating func `typing in a filled field replaces what stood there`() {
    form.type("GE")
    #expect(form.press("Enter") == .committed(0))
    #expect(form.rows[0].text == "GE")
  }

  @Test mutating func `Down and Enter take what is offered under the field`() {
    form = FormView([
      FormRow(id: "a", label: "Owner", kind: .offered), FormRow(id: "b", label: "B"),
    ])
    form.type("fo")
    form.offer(["Ford", "Foundry"])
    #expect(form.press("Down Down") == .handled)
    #expect(
      form.drawn(width: 50, height: 7).lines.prefix(4) == [
        "› Owner  fo", "           Ford", "         › Foundry", "  B",
      ])
    #expect(form.press("Enter") == .committed(0))
    #expect(form.rows[0].text == "Foundry" && form.focus == 1)
    #expect(form.drawn(width: 50, height: 7).lines[1] == "› B")
  }

  @Test mutating func `what is typed stands where nobody goes to an offer`() {
    form = FormView([
      FormRow(id: "a", label: "Owner", kind: .offered), FormRow(id: "b", label: "B"),
    ])
    form.type("fo")
    form.offer(["Ford"])
    form.press("Down Up Enter")
    #expect(form.rows[0].text == "fo")
  }

  @Test mutating func `Esc takes back what was typed, then is the caller's`() {
    form.type("xyz")
    #expect(form.press("Esc") == .handled)
    #expect(form.focusedText == "Ford")
    #expect(form.press("Esc") == .ignored)
  }

  @Test mutating func `a text refused comes back with its reason and can be taken back`() {
    form.press("Ctrl-U")
    #expect(form.press("Enter") == .committed(0))
    form.refuse("A partner needs a name.")
    #expect(form.focus == 0)
    #expect(form.focusedText == "")
    #expect(form.drawn(width: 80, height: 24).lines[1] == "             ! A partner needs a name.")
    form.press("Esc")
    #expect(form.focusedText == "Ford")
    #expect(form.rows[0].problem == nil)
  }

  @Test mutating func `what changes elsewhere shows, and what is being typed stays`() {
    form.press("End")
    form.type("!")
    var rows = Self.rows
    rows.insert(FormRow(id: "new", label: "New"), at: 0)
    rows[2].text = "Public"
    form.update(rows)
    #expect(form.focus == 1)
    #expect(form.focusedText == "Ford!")
    #expect(form.rows[2].text == "Public")
    form.update([])
    #expect(form.press("Enter") == .ignored)
  }

  @Test mutating func `arrows go through the lines of a paragraph before they leave it`() {
    form.press("Up Tab Tab Tab")
    _ = form.drawn(width: 40, height: 20)
    #expect(form.focus == 3)
    #expect(form.press("Up") == .handled)
    #expect(form.focus == 3)
    form.press("Alt-Enter")
    #expect(form.press("Enter") == .committed(3))
    #expect(form.rows[3].text.contains("\n"))
  }

  @Test mutating func `a click on a row gives it the focus and commits the other`() {
    form.type("!")
    let canvas = form.drawn(width: 80, height: 24)
    let point = Point(row: 2, column: 4)
    var clipboard = Clipboard()
    let meaning = canvas.target(at: point)?.meaning
    #expect(form.handle(Mouse(.click, at: point), on: meaning, &clipboard) == .committed(0))
    #expect(form.focus == 2)
  }

  @Test(arguments: 0..<200)
  func `no keys trap, a focused row exists and its cursor shows`(seed: Int) {
    var generator = SeededGenerator(seed: seed)
    var form = FormView(Self.rows)
    for _ in 0..<60 {
      let answer = form.press(randomKey(&generator))
      if case .committed = answer, Bool.random(using: &generator) { form.refuse("No: 漢字.") }
      let canvas = form.drawn(
        width: Int.random(in: 4...90, using: &generator),
        height: Int.random(in: 2...12, using: &generator))
      #expect(form.focusedRow != nil)
      #expect(canvas.cursor != nil)
    }
  }
}

extension FormView {
  @discardableResult
  mutating func press(_ keys: String) -> FormAnswer {
    var answer = FormAnswer.ignored
    var clipboard = Clipboard("pasted\nlines")
    for notation in keys.split(separator: " ") {
      guard let key = Key(String(notation)) else { continue }
      answer = handle(.key(key), &clipboard)
    }
    return answer
  }

  mutating func type(_ text: String) {
    var clipboard = Clipboard()
    for letter in text { _ = handle(.key(.character(letter)), &clipboard) }
  }

  mutating func drawn(width: Int, height: Int) -> Canvas {
    var canvas = Canvas(width: width, height: height)
    draw(on: &canvas)
    return canvas
  }
}
