import Testing

@testable import TerminalUI

@Suite struct ListViewTests {
  static let partners = [
    "Kentuckiana Works", "Jefferson Community College", "Bellarmine University", "漢字 Institute",
    "Greater Louisville Inc.", "One Acre Fund", "Chamber of Commerce",
  ]
  var list = ListView()

  @Test mutating func `the selected row has a pointer, the role and the cursor`() {
    list.press("Down", of: 7)
    let canvas = list.drawn(Self.partners, width: 40, height: 10)
    #expect(
      canvas.text == """
          Kentuckiana Works
        › Jefferson Community College
          Bellarmine University
          漢字 Institute
          Greater Louisville Inc.
          One Acre Fund
          Chamber of Commerce
        """)
    #expect(canvas.cells[40].style.role == .selection)
    #expect(canvas.cursor == Point(row: 1, column: 0))
  }

  @Test mutating func `a list longer than its room scrolls and shows where it is`() {
    _ = list.drawn(Self.partners, width: 20, height: 5)
    list.press("PgDn Down", of: 7)
    #expect(
      list.drawn(Self.partners, width: 20, height: 5).text == """
          Jefferson Commu… │
          Bellarmine Univ… █
          漢字 Institute   █
          Greater Louisvi… █
        › One Acre Fund    │
        """)
    list.press("Up Up", of: 7)
    #expect(list.drawn(Self.partners, width: 20, height: 5).lines[2].hasPrefix("›"))
    list.press("End", of: 7)
    #expect(list.drawn(Self.partners, width: 20, height: 5).lines[4] == "› Chamber of Comm… █")
  }

  @Test mutating func `an empty list says what belongs in it`() {
    #expect(list.handle(.down, of: 0) == .ignored)
    #expect(list.selected(of: 0) == nil)
    #expect(list.drawn([], width: 20, height: 5).text == "No partners yet.")
  }

  @Test mutating func `the selection stays inside a list that became shorter`() {
    list.press("End", of: 7)
    #expect(list.selected(of: 3) == 2)
    list.press("Up", of: 3)
    #expect(list.selected(of: 3) == 1)
  }

  @Test mutating func `a click selects and a double click chooses`() {
    let point = Point(row: 2, column: 3)
    let meaning = list.drawn(Self.partners, width: 20, height: 5).target(at: point)?.meaning
    #expect(meaning == .item(2))
    #expect(list.handle(Mouse(.click, at: point), on: meaning, of: 7) == .moved)
    #expect(list.selection == 2)
    #expect(list.handle(Mouse(.doubleClick, at: point), on: meaning, of: 7) == .chosen)
  }

  @Test mutating func `the wheel scrolls and takes the selection along`() {
    _ = list.drawn(Self.partners, width: 20, height: 3)
    _ = list.handle(Mouse(.wheelDown, at: Point(row: 0, column: 0)), on: nil, of: 7)
    let canvas = list.drawn(Self.partners, width: 20, height: 3)
    #expect(canvas.lines[0] == "› 漢字 Institute   │")
  }

  @Test(arguments: 0..<200)
  func `no keys trap and the selection always shows`(seed: Int) {
    var generator = SeededGenerator(seed: seed)
    var list = ListView()
    for _ in 0..<60 {
      let count = Int.random(in: 0...12, using: &generator)
      list.press(randomKey(&generator), of: count)
      let rows = (0..<count).map { "\($0)" }
      let canvas = list.drawn(rows, width: 6, height: Int.random(in: 1...6, using: &generator))
      #expect((canvas.cursor != nil) == (count > 0))
      #expect(canvas.lines.contains { $0.hasPrefix("›") } == (count > 0))
    }
  }
}

extension ListView {
  mutating func press(_ keys: String, of count: Int) {
    for notation in keys.split(separator: " ") {
      guard let key = Key(String(notation)) else { continue }
      _ = handle(key, of: count)
    }
  }

  mutating func drawn(_ rows: [String], width: Int, height: Int) -> Canvas {
    var canvas = Canvas(width: width, height: height)
    draw(on: &canvas, count: rows.count, empty: "No partners yet.") { canvas, index, style in
      canvas.write(rows[index], row: 0, width: canvas.width, style)
    }
    return canvas
  }
}
