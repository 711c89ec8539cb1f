import CareerPathways
import TerminalUI

/// The cells that are selected, in the look of what is under the cursor.
extension GridDrawing {
  func drawSelected(_ range: CellRange, on canvas: inout Canvas) {
    for level in shownLevels.levels where range.levels.contains(level.number) {
      for pathway in range.pathways.clamped(to: shownPathways) {
        let column = room.line(before: pathway - scroll.pathway) + 1
        let area = Rect(
          row: level.row, column: column, width: room.columnWidth, height: level.height)
        canvas.restyle(area) { _ in .selection }
      }
    }
  }
}
