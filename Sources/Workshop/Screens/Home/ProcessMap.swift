import TerminalUI

/// Where the eight boxes of the process map stand, and the arrows between them.
///
/// Two rows of four, read left to right; where that does not fit, one row a
/// step.
struct ProcessMapLayout: Equatable {
  let boxes: [Rect]
  /// The columns between two boxes, room for an arrow.
  static let gap = 3
  /// The rows between the two rows of boxes, room for the way back.
  static let turn = 2
  static let columns = 4

  /// The layout for a frame, or nil where the boxes would be too small to read.
  init?(in frame: Rect) {
    let width = (frame.width - Self.gap * (Self.columns - 1)) / Self.columns
    let height = min(11, (frame.height - Self.turn) / 2)
    guard width >= 16, height >= 5 else { return nil }
    let left = frame.column + (frame.width - width * 4 - Self.gap * 3) / 2
    boxes = (0..<8).map { index in
      Rect(
        row: frame.row + (index / Self.columns) * (height + Self.turn),
        column: left + (index % Self.columns) * (width + Self.gap),
        width: width, height: height)
    }
  }

  /// Draws the arrows: along each row, and from the end of the first to the start of the second.
  func drawArrows(on canvas: inout Canvas) {
    for index in boxes.indices where index % Self.columns != Self.columns - 1 {
      let box = boxes[index]
      canvas.write("──▶", row: box.row + box.height / 2, column: box.right, .accent)
    }
    drawTurn(on: &canvas, from: boxes[Self.columns - 1], to: boxes[Self.columns])
  }

  private func drawTurn(on canvas: inout Canvas, from: Rect, to: Rect) {
    let start = from.column + from.width / 2
    let end = to.column + to.width / 2
    let row = from.bottom
    canvas.rule(row: row, column: end, width: start - end, .accent)
    canvas.write("┘", row: row, column: start, .accent)
    canvas.write("┌", row: row, column: end, .accent)
    canvas.write("▼", row: row + 1, column: end, .accent)
  }
}
