import TerminalUI

/// A slide of rows for a room: few words, a figure beside them, and a bar where one tells more.
struct PresentedSheet: Equatable, Sendable {
  /// One thing that the room looks at.
  struct Row: Equatable, Sendable {
    let text: String
    /// What stands at the right.
    var figure = ""
    /// What stands under it.
    var note = ""
    /// How much of its bar is filled, from 0 to 1; nil for no bar.
    var share: Double?
    var style = Style.figure
  }

  let title: String
  let detail: String
  let rows: [Row]
  /// What must be known of the figures; it stands at the foot.
  var caution = ""

  /// The columns that a sheet takes at most; longer lines read badly from afar.
  private static let widest = 110
  /// The rows of the caution at most.
  private static let cautionHeight = 2

  /// The sheet in as many parts as it takes to show every row in a room.
  func parts(in room: Size) -> [PresentedSheet] {
    let height = room.height - PresentedTitle.height(in: room.height) - Self.cautionHeight
    var parts: [[Row]] = [[]]
    var used = 0
    for row in rows {
      let needed = Self.height(of: row, width: Self.width(in: room)) + 1
      if used + needed > height + 1, used > 0 {
        parts.append([])
        used = 0
      }
      parts[parts.count - 1].append(row)
      used += needed
    }
    return parts.map { PresentedSheet(title: title, detail: detail, rows: $0, caution: caution) }
  }

  private static func width(in room: Size) -> Int { max(1, min(room.width, widest)) }

  private static func height(of row: Row, width: Int) -> Int {
    text(of: row, width: width).count + note(of: row, width: width).count
      + (row.share == nil ? 0 : 1)
  }

  private static func text(of row: Row, width: Int) -> [String] {
    TextWrap.fitted(row.text, width: max(10, width - TextWidth.of(row.figure) - 2), most: 4)
  }

  private static func note(of row: Row, width: Int) -> [String] {
    row.note.isEmpty ? [] : TextWrap.fitted(row.note, width: width - 2, most: 2)
  }
}

extension PresentedSheet {
  /// Draws the title, the rows in the middle of what is left, and the caution.
  func draw(on canvas: inout Canvas) {
    let (top, rest) = canvas.bounds.splitTop(PresentedTitle.height(in: canvas.height))
    canvas.within(top) { PresentedTitle(text: title, detail: detail).draw(on: &$0) }
    let (body, foot) = rest.splitTop(rest.height - Self.cautionHeight)
    let width = Self.width(in: body.size)
    let left = (canvas.width - width) / 2
    canvas.within(Rect(row: body.row, column: left, width: width, height: body.height)) {
      drawRows(on: &$0)
    }
    canvas.write(
      wrapped: caution, row: foot.row, column: left, width: width, most: foot.height, .caution)
  }

  private func drawRows(on canvas: inout Canvas) {
    let heights = rows.map { Self.height(of: $0, width: canvas.width) + 1 }
    var top = max(0, (canvas.height - heights.reduce(0, +) + 1) / 2)
    for (row, height) in zip(rows, heights) {
      let place = Rect(row: top, column: 0, width: canvas.width, height: height)
      canvas.within(place) { Self.draw(row, on: &$0) }
      top += height
    }
  }

  private static func draw(_ row: Row, on canvas: inout Canvas) {
    let text = text(of: row, width: canvas.width)
    for (index, line) in text.enumerated() {
      canvas.write(line, row: index, Style(.text, .bold))
    }
    canvas.write(
      row.figure, row: 0, column: canvas.width - TextWidth.of(row.figure), row.style.with(.bold))
    var next = text.count
    if let share = row.share {
      let columns = Int((min(max(0, share), 1) * Double(canvas.width)).rounded())
      canvas.fill(Rect(row: next, column: 0, width: canvas.width, height: 1), .muted, glyph: "░")
      canvas.fill(Rect(row: next, column: 0, width: columns, height: 1), row.style, glyph: "█")
      next += 1
    }
    for (index, line) in note(of: row, width: canvas.width).enumerated() {
      canvas.write(line, row: next + index, column: 2, .muted)
    }
  }
}
