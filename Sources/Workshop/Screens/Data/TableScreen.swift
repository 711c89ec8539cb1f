import CareerPathways
import LaborData
import TerminalUI

/// One imported table: its rows, or what was wrong with those that were left out.
struct TableScreen: Layer {
  private let table: LaborTable
  private let rows: TableLines
  private var view = TableView(selectsRows: true)
  private var list = ListView()
  var showsProblems: Bool

  init(_ table: LaborTable) {
    self.table = table
    rows = TableLines(table)
    showsProblems = false
  }

  static let commands: [Command<TableScreen>] = [
    Command(
      "table.problems", "Show the rows, or what was wrong", label: "Rows or problems",
      keys: [.tab, .shiftTab],
      summary: "Goes from the rows that were kept to the problems of the file, and back."
    ) { screen, _ in
      screen.showsProblems.toggle()
      return .handled
    },
    Command(
      "table.back", "Go back", label: "Back", keys: [.escape], summary: "Leaves the table."
    ) { _, _ in .close },
  ]

  func title(_ workshop: Workshop) -> String { Sentences.name(of: table.kind) }

  func purpose(_ workshop: Workshop) -> String {
    "The rows as they were kept, and every problem of the file with its row. A mark in the place "
      + "of a figure says why there is none: * or ** not released, # above the highest published, "
      + "~ below half a percent, - not given."
  }

  mutating func handle(_ event: Event, _ workshop: inout Workshop) -> Outcome<Workshop> {
    guard case .key(let key) = event else { return .ignored }
    if showsProblems {
      return list.handle(key.arrow, of: table.problems.count) == .ignored ? .ignored : .handled
    }
    let answer = view.handle(key.arrow, rows: rows.count, columns: table.columns.count)
    return answer == .ignored ? .ignored : .handled
  }

  mutating func handle(
    _ mouse: Mouse, on meaning: Target.Meaning?, _ workshop: inout Workshop
  ) -> Outcome<Workshop> {
    if showsProblems {
      _ = list.handle(mouse, on: meaning, of: table.problems.count)
    } else {
      _ = view.handle(mouse, on: meaning, rows: rows.count, columns: table.columns.count)
    }
    return .handled
  }

  mutating func draw(on canvas: inout Canvas, _ workshop: Workshop) {
    let (top, rest) = canvas.bounds.inset(columns: 2).splitTop(2)
    canvas.within(top) { canvas in
      let words = showsProblems ? problemWords : Sentences.counts(of: table)
      canvas.write(TextWidth.fit(words, width: canvas.width), row: 0, .muted)
    }
    canvas.within(rest) { showsProblems ? drawProblems(on: &$0) : drawRows(on: &$0) }
  }

  private var problemWords: String {
    let (shown, all) = (table.problems.count, table.counts.problems)
    return all > shown
      ? "The first \(FigureWords.count(shown)) of \(FigureWords.count(all)) problems"
      : FigureWords.count(all, of: "problem")
  }

  private mutating func drawRows(on canvas: inout Canvas) {
    let rows = rows
    let columns = table.columns.map { TableColumn(Sentences.column($0), widths: 4...30) }
    view.draw(on: &canvas, columns: columns, rowCount: rows.count) { row, column in
      TableCell(rows.cell(row, column))
    }
  }

  private mutating func drawProblems(on canvas: inout Canvas) {
    let table = table
    list.draw(
      on: &canvas, count: table.problems.count, empty: "Every row of the file could be read."
    ) { canvas, index, style in
      let line = Sentences.line(of: table.problems[index])
      canvas.write(TextWidth.fit(line, width: canvas.width), row: 0, style)
    }
  }
}

/// The cells of a table by row and column, found without making values of all.
struct TableLines {
  private let body: [UInt8]
  /// Where each row begins, and one more for the end.
  private let starts: [Int]

  init(_ table: LaborTable) {
    let body = table.body
    let lineFeed = UInt8(ascii: "\n")
    self.body = body
    starts = [0] + body.indices.filter { body[$0] == lineFeed }.map { $0 + 1 }
  }

  var count: Int { max(0, starts.count - 1) }

  func cell(_ row: Int, _ column: Int) -> String {
    let line = body[starts[row]..<(starts[row + 1] - 1)]
    let cells = line.split(
      separator: UInt8(ascii: "\t"), maxSplits: column + 1, omittingEmptySubsequences: false)
    return column < cells.count ? String(decoding: cells[column], as: UTF8.self) : ""
  }
}
