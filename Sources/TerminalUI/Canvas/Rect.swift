/// A place on a canvas, counted from the top left, in cells.
package struct Point: Hashable, Sendable {
  package var row: Int
  package var column: Int

  package init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }
}

/// The extent of a canvas or a pane, in cells; never negative.
package struct Size: Hashable, Sendable {
  package let width: Int
  package let height: Int

  package init(width: Int, height: Int) {
    self.width = max(0, width)
    self.height = max(0, height)
  }
}

/// A rectangle of cells; its extent is never negative.
package struct Rect: Hashable, Sendable {
  package let row: Int
  package let column: Int
  package let width: Int
  package let height: Int

  package init(row: Int, column: Int, width: Int, height: Int) {
    self.row = row
    self.column = column
    self.width = max(0, width)
    self.height = max(0, height)
  }

  package init(_ size: Size) {
    self.init(row: 0, column: 0, width: size.width, height: size.height)
  }

  package var size: Size { Size(width: width, height: height) }
  package var isEmpty: Bool { width == 0 || height == 0 }
  /// The row after the last one.
  package var bottom: Int { row + height }
  /// The column after the last one.
  package var right: Int { column + width }

  package func contains(_ point: Point) -> Bool {
    point.row >= row && point.row < bottom && point.column >= column && point.column < right
  }

  /// The part both rectangles cover; empty where they do not meet.
  package func intersection(_ other: Rect) -> Rect {
    let top = max(row, other.row)
    let left = max(column, other.column)
    return Rect(
      row: top, column: left,
      width: min(right, other.right) - left, height: min(bottom, other.bottom) - top)
  }

  /// A rectangle of the same extent, so many rows down and columns to the right.
  package func moved(rows: Int, columns: Int) -> Rect {
    Rect(row: row + rows, column: column + columns, width: width, height: height)
  }

  /// The rectangle without a margin on every side.
  package func inset(rows: Int = 0, columns: Int = 0) -> Rect {
    Rect(
      row: row + rows, column: column + columns,
      width: width - 2 * columns, height: height - 2 * rows)
  }

  /// A rectangle of `size` in the middle of this one, cut to fit it.
  package func centred(_ size: Size) -> Rect {
    let width = min(size.width, self.width)
    let height = min(size.height, self.height)
    return Rect(
      row: row + (self.height - height) / 2, column: column + (self.width - width) / 2,
      width: width, height: height)
  }

  /// The top `height` rows and what is left below them.
  package func splitTop(_ height: Int) -> (top: Rect, rest: Rect) {
    let cut = min(max(0, height), self.height)
    return (
      Rect(row: row, column: column, width: width, height: cut),
      Rect(row: row + cut, column: column, width: width, height: self.height - cut)
    )
  }

  /// The left `width` columns and what is left beside them.
  package func splitLeft(_ width: Int) -> (left: Rect, rest: Rect) {
    let cut = min(max(0, width), self.width)
    return (
      Rect(row: row, column: column, width: cut, height: height),
      Rect(row: row, column: column + cut, width: self.width - cut, height: height)
    )
  }
}
