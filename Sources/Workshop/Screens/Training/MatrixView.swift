import CareerPathways
import TerminalUI

/// The grid of the matrix: as many columns and rows as fit, the selected cell among them.
struct MatrixView {
  private var firstRow = 0
  private var firstColumn = 0

  /// The most lines of one need.
  private static let mostLines = 4
  private static let headWidth = 22
  private static let leastWidth = 15

  private static var columns: [TrainingNeed.Column] { TrainingNeed.Column.allCases }

  mutating func draw(
    _ rows: [MatrixRow], row: Int, column: Int, _ workspace: Workspace, on canvas: inout Canvas
  ) {
    let room = canvas.width - Self.headWidth - 1
    let shown = min(Self.columns.count, max(1, room / Self.leastWidth))
    scroll(to: column - 1, shown: shown)
    let layout = Layout(first: firstColumn, shown: shown, width: room / shown)
    layout.drawHeads(on: &canvas)
    let (_, rest) = canvas.bounds.splitTop(1)
    canvas.within(rest) { canvas in
      let heights = rows.map { layout.height($0, width: canvas.width) }
      scroll(to: row, heights, room: canvas.height)
      var top = 0
      for index in firstRow..<rows.count where top < canvas.height {
        let area = Rect(row: top, column: 0, width: canvas.width, height: heights[index])
        canvas.within(area) {
          layout.draw(rows[index], number: index, selected: index == row ? column : nil, on: &$0)
        }
        top += heights[index]
      }
    }
  }

  private mutating func scroll(to column: Int, shown: Int) {
    guard column >= 0 else { return firstColumn = 0 }
    firstColumn = min(max(firstColumn, column - shown + 1), column)
    firstColumn = min(firstColumn, Self.columns.count - shown)
  }

  private mutating func scroll(to row: Int, _ heights: [Int], room: Int) {
    firstRow = min(firstRow, row)
    while firstRow < row, heights[firstRow...row].reduce(0, +) > room { firstRow += 1 }
  }
}

extension MatrixView {
  /// Which columns show, and how wide.
  fileprivate struct Layout {
    let first: Int
    let shown: Int
    let width: Int

    private var visible: Range<Int> { first..<(first + shown) }

    func drawHeads(on canvas: inout Canvas) {
      canvas.write("Training need", row: 0, width: headWidth, Style(.heading, .bold))
      for (place, index) in visible.enumerated() {
        canvas.write(
          columns[index].label, row: 0, column: left(place), width: width - 1,
          Style(.heading, .bold))
      }
      if first > 0 { canvas.write("◀", row: 0, column: headWidth, .accent) }
      guard visible.upperBound < columns.count else { return }
      canvas.write("▶", row: 0, column: canvas.width - 1, .accent)
    }

    private func left(_ place: Int) -> Int { headWidth + 1 + place * width }

    func height(_ row: MatrixRow, width: Int) -> Int {
      guard row.need != nil else { return lines(row, 0, width: width - 2).count }
      let all =
        [lines(row, 0, width: headWidth - 3)]
        + visible.map { index in
          lines(row, index + 1, width: self.width - 1)
        }
      return all.map(\.count).max() ?? 1
    }

    private func lines(_ row: MatrixRow, _ column: Int, width: Int) -> [String] {
      TextWrap.fitted(row.text(column), width: max(1, width), most: mostLines)
    }

    /// Draws a row; `selected` is the column of the cell under the cursor.
    func draw(_ row: MatrixRow, number: Int, selected: Int?, on canvas: inout Canvas) {
      guard row.need != nil else {
        return drawTier(row, number: number, isSelected: selected != nil, on: &canvas)
      }
      cell(
        row, number, 0, Rect(row: 0, column: 2, width: headWidth - 3, height: canvas.height),
        selected, on: &canvas)
      for (place, index) in visible.enumerated() {
        let area = Rect(
          row: 0, column: left(place), width: width - 1, height: canvas.height)
        cell(row, number, index + 1, area, selected, on: &canvas)
      }
    }

    private func drawTier(
      _ row: MatrixRow, number: Int, isSelected: Bool, on canvas: inout Canvas
    ) {
      let style: Style = isSelected ? .selection : Style(.accent, .bold)
      if isSelected { canvas.fill(canvas.bounds, style) }
      for (line, text) in lines(row, 0, width: canvas.width - 2).enumerated() {
        canvas.write(text, row: line, style)
      }
      canvas.mark(canvas.bounds, as: .cell(row: number, column: 0))
      if isSelected { canvas.placeCursor(row: 0, column: 0) }
    }

    private func cell(
      _ row: MatrixRow, _ number: Int, _ column: Int, _ area: Rect, _ selected: Int?,
      on canvas: inout Canvas
    ) {
      let isSelected = selected == column
      let style: Style = isSelected ? .selection : .text
      canvas.within(area) { canvas in
        if isSelected { canvas.fill(canvas.bounds, style) }
        for (line, text) in lines(row, column, width: area.width).enumerated() {
          canvas.write(TextWidth.fit(text, width: area.width), row: line, style)
        }
        canvas.mark(canvas.bounds, as: .cell(row: number, column: column))
        if isSelected { canvas.placeCursor(row: 0, column: 0) }
      }
      if column == 0, selected != nil { canvas.write("›", row: 0, .accent) }
    }
  }
}
