import TerminalUI

/// Where things stand on the screen, for what is typed in their place.
extension GridDrawing {
  /// The row under the occupation the cursor is on, in its cell, or the head it is on.
  ///
  /// In the frame of the whole screen; a place that is scrolled away counts as the corner.
  func placeToType(after cursor: MapCursor) -> Rect {
    let area = area(of: cursor)
    guard case .cell(let level, let pathway) = cursor.place,
      let cell = layout.cells[at: level]?[at: pathway], !cell.lines.isEmpty
    else { return Rect(row: area.row, column: area.column, width: area.width, height: 1) }
    let shown = cell.shown(in: area.height - cell.foot.count, with: cursor.occupation)
    let last = cell.lines[shown].lastIndex { $0.occupation == cursor.occupation }
    let row = (last ?? shown.lowerBound) - shown.lowerBound + 1
    return Rect(
      row: area.row + min(row, max(0, area.height - 1)), column: area.column, width: area.width,
      height: 1)
  }

  private func area(of cursor: MapCursor) -> Rect {
    let level = shownLevels.levels.first { $0.number == cursor.level }
    let isOnHead = cursor.pathway < shownPathways.lowerBound
    return Rect(
      row: level?.row ?? 0,
      column: isOnHead ? 0 : room.line(before: cursor.pathway - scroll.pathway) + 1,
      width: isOnHead ? room.headWidth : room.columnWidth,
      height: level?.height ?? layout.headHeight)
  }
}

extension Array {
  /// The element at an index, or nil outside the array.
  fileprivate subscript(at index: Int) -> Element? {
    indices.contains(index) ? self[index] : nil
  }
}
