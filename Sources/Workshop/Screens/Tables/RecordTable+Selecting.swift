import CareerPathways
import Exchange
import TerminalUI

/// Cells of a table from one corner to another, counted as the table shows them.
struct TableRange: Equatable, Sendable {
  let rows: ClosedRange<Int>
  let columns: ClosedRange<Int>

  init(from start: (row: Int, column: Int), to end: (row: Int, column: Int)) {
    rows = min(start.row, end.row)...max(start.row, end.row)
    columns = min(start.column, end.column)...max(start.column, end.column)
  }

  var count: Int { rows.count * columns.count }

  func holds(row: Int, column: Int) -> Bool { rows.contains(row) && columns.contains(column) }
}

/// Selecting cells with Shift, and copying them as a spreadsheet takes them.
extension RecordTable {
  /// The cells that are selected; nil where none are.
  var selected: TableRange? {
    anchor.map { TableRange(from: ($0.row, $0.column), to: (view.row, view.column)) }
  }

  /// Moves the cursor and selects up to there.
  mutating func extend(rows: Int, columns steps: Int) {
    guard rowCount > 0 else { return }
    anchor = anchor ?? TablePlace(row: view.row, column: view.column)
    view.row = max(0, min(view.row + rows, rowCount - 1))
    view.column = max(0, min(view.column + steps, columns.count - 1))
  }

  /// Keeps the selected cells, or the one under the cursor, as text for pasting.
  func copy(_ workshop: inout Workshop) -> Outcome<Workshop> {
    guard let row else { return .handled }
    guard let selected else {
      workshop.clipboard.text = Self.pasted(column.text(row))
      workshop.notice = Notice("Copied \(column.title.lowercased()) of ‘\(row.title)’")
      return .handled
    }
    let cells = selected.rows.compactMap { self.row(at: $0) }
      .map { row in columns[selected.columns].map { $0.cell(row) } }
    keep(cells, FigureWords.count(selected.count, of: "cell"), &workshop)
    return .handled
  }

  /// Keeps every row that shows, under the titles of the columns.
  func copyAll(_ workshop: inout Workshop) -> Outcome<Workshop> {
    let cells = (0..<rowCount).compactMap { row(at: $0) }
      .map { row in columns.map { $0.cell(row) } }
    let words = "\(FigureWords.count(rowCount, of: rows.noun)) under the titles of the columns"
    keep([columns.map(\.title)] + cells, words, &workshop)
    return .handled
  }

  private func keep(_ cells: [[String]], _ words: String, _ workshop: inout Workshop) {
    let bytes = DelimitedWriter.write(cells, separator: .tab)
    workshop.clipboard.text = String(decoding: bytes, as: UTF8.self)
    workshop.notice = Notice(Sentences.copied(words, fits: workshop.clipboard.fitsTerminal))
  }

  /// The text of one cell as pasting reads it back.
  private static func pasted(_ text: String) -> String {
    let needsQuotes = text.unicodeScalars.first == "\"" || text.contains { "\t\n\r".contains($0) }
    guard needsQuotes else { return text }
    return String(
      decoding: DelimitedWriter.write([[text]], separator: .tab).dropLast(), as: UTF8.self)
  }

  /// Empties the selected cells as one change, or none of them.
  mutating func clear(_ block: TableRange, _ workshop: inout Workshop) -> Outcome<Workshop> {
    let blank = Array(repeating: "", count: block.columns.count)
    let lines = block.rows.indices.map { _ in blank }
    return land(lines, at: (block.rows.lowerBound, block.columns.lowerBound), .clearing, &workshop)
  }
}

extension RecordColumn {
  /// What a spreadsheet gets: figures as they are, choices by their labels, and words guarded
  /// against being taken for a formula.
  func cell(_ row: Row) -> String {
    guard let field else { return FormulaGuard.guarded(text(row)) }
    guard case .choice = field.kind else { return field.cell(of: row.subject, row.context) }
    return FormulaGuard.guarded(field.words(of: row.subject, in: row.context))
  }
}
