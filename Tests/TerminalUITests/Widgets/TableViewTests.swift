import Testing

@testable import TerminalUI

@Suite struct TableViewTests {
  static let columns = [
    TableColumn("Occupation"), TableColumn("Openings", alignment: .right), TableColumn("Wage"),
    TableColumn("Education", widths: 4...12),
  ]
  static let cells = [
    ["Help Desk Technician", "120", "$18", "High school diploma"],
    ["システム管理者", "64", "$31", "Associate"],
    ["Database Administrator", "9", "$45", "Bachelor's"],
  ]
  var table = TableView()

  @Test mutating func `titles, cells and alignment at the usual size`() {
    #expect(
      table.drawn(width: 80, height: 24).text == """
        Occupation             │ Openings  Wage  Education
        Help Desk Technician   │      120  $18   High school…
        システム管理者         │       64  $31   Associate
        Database Administrator │        9  $45   Bachelor's
        """)
  }

  @Test mutating func `the first column stays and arrows say where more columns lie`() {
    #expect(
      table.drawn(width: 40, height: 10).text == """
        Occupation         │ Openings  Wage    ›
        Help Desk Technic… │      120  $18
        システム管理者     │       64  $31
        Database Administ… │        9  $45
        """)
    table.press("End")
    #expect(
      table.drawn(width: 40, height: 10).text == """
        Occupation         ‹ Wage  Education
        Help Desk Technic… │ $18   High school…
        システム管理者     │ $31   Associate
        Database Administ… │ $45   Bachelor's
        """)
  }

  @Test mutating func `the smallest table still shows a name and one column`() {
    table.press("Right Down Down")
    #expect(
      table.drawn(width: 20, height: 3).lines == [
        "Occupa… │ Openin…›", "システ… │       64 │", "Databa… │        9 █",
      ])
  }

  @Test mutating func `the selected cell has the role and the cursor, and its place is known`() {
    table.press("Right Right Down")
    let canvas = table.drawn(width: 80, height: 24)
    #expect(canvas.cursor == Point(row: 2, column: 35))
    #expect(table.selectedArea == Rect(row: 2, column: 35, width: 4, height: 1))
    #expect(canvas.cells[2 * 80 + 35].style.role == .selection)
    #expect(canvas.cells[2 * 80 + 30].style.role == .text)
    #expect(canvas.cells[35].style == Style(.heading, .underline))
  }

  @Test mutating func `whole rows are selected, and left and right scroll`() {
    var table = TableView(selectsRows: true)
    table.press("Down")
    var canvas = table.drawn(width: 30, height: 10)
    #expect((0..<30).allSatisfy { canvas.cells[60 + $0].style.role == .selection })
    table.press("Right")
    canvas = table.drawn(width: 30, height: 10)
    #expect(canvas.lines[0] == "Occupation    ‹ Wage  Educat…›")
    table.press("Left")
    #expect(table.drawn(width: 30, height: 10).lines[0].contains("Openings"))
  }

  @Test mutating func `a click selects a cell and a title answers for its column`() {
    let canvas = table.drawn(width: 80, height: 24)
    let cell = canvas.target(at: Point(row: 3, column: 30))?.meaning
    let title = canvas.target(at: Point(row: 0, column: 36))?.meaning
    let mouse = Mouse(.click, at: Point(row: 0, column: 0))
    #expect(table.handle(mouse, on: cell, rows: 3, columns: 4) == .moved)
    #expect(table.row == 2)
    #expect(table.column == 1)
    #expect(table.handle(mouse, on: title, rows: 3, columns: 4) == .heading(2))
  }

  @Test mutating func `a table without rows says what belongs in it`() {
    var canvas = Canvas(width: 30, height: 4)
    table.draw(on: &canvas, columns: Self.columns, rowCount: 0, empty: "Type to add one.") { _, _ in
      TableCell("")
    }
    #expect(canvas.lines[1] == "Type to add one.")
    #expect(table.handle(.down, rows: 0, columns: 4) == .ignored)
  }

  @Test(arguments: 0..<200)
  func `no keys trap and the selected cell always shows`(seed: Int) {
    var generator = SeededGenerator(seed: seed)
    var table = TableView()
    let count = Int.random(in: 1...6, using: &generator)
    let columns = (0..<count).map { TableColumn("C\($0)", widths: 1...9) }
    for _ in 0..<60 {
      let rows = Int.random(in: 0...12, using: &generator)
      if let key = Key(randomKey(&generator)) {
        _ = table.handle(key, rows: rows, columns: count)
      }
      var canvas = Canvas(
        width: Int.random(in: 8...40, using: &generator),
        height: Int.random(in: 2...8, using: &generator))
      table.draw(on: &canvas, columns: columns, rowCount: rows) { row, column in
        TableCell(String(repeating: "漢x", count: (row + column) % 4))
      }
      #expect((canvas.cursor != nil) == (rows > 0))
      #expect((table.selectedArea != nil) == (rows > 0))
    }
  }
}

extension TableView {
  fileprivate mutating func press(_ keys: String) {
    for notation in keys.split(separator: " ") {
      guard let key = Key(String(notation)) else { continue }
      _ = handle(key, rows: TableViewTests.cells.count, columns: TableViewTests.columns.count)
    }
  }

  fileprivate mutating func drawn(width: Int, height: Int) -> Canvas {
    var canvas = Canvas(width: width, height: height)
    let cells = TableViewTests.cells
    draw(on: &canvas, columns: TableViewTests.columns, rowCount: cells.count) { row, column in
      TableCell(cells[row][column])
    }
    return canvas
  }
}
