/// The one path by which text reaches the screen.
///
/// Whatever the text holds, what lands in the cells is inert: control
/// characters show in caret notation, bidirectional and zero-width controls as
/// `<U+202E>`, combining marks are capped.
extension Canvas {
  /// Writes one line of text and returns the columns it took inside the frame.
  ///
  /// Text past the frame's right edge is clipped; a wide character that would
  /// be cut in half becomes a blank. Line feeds show as `^J`: wrap first.
  @discardableResult
  package mutating func write(
    _ text: String, row: Int, column: Int = 0, _ style: Style = .text
  ) -> Int {
    var pen = Pen(row: row, column: column, style: style)
    var text = text
    text.withUTF8 { bytes in
      var index = 0
      while index < bytes.count, Pen.isPlain(bytes[index]) {
        draw(glyph: UInt32(bytes[index]), width: 1, with: &pen)
        index += 1
      }
      guard index < bytes.count else { return }
      let rest = String(decoding: bytes[index...], as: UTF8.self)
      for glyph in TextWidth.glyphs(of: rest) { draw(glyph, with: &pen) }
    }
    return pen.column - column
  }

  /// Writes text in exactly `width` columns: cut with an ellipsis, or padded.
  package mutating func write(
    _ text: String, row: Int, column: Int = 0, width: Int, _ style: Style = .text,
    align: Alignment = .left
  ) {
    guard width > 0 else { return }
    let shown = TextWidth.fit(text, width: width)
    let used = TextWidth.of(shown)
    fill(Rect(row: row, column: column, width: width, height: 1), style)
    write(shown, row: row, column: column + align.offset(used: used, of: width), style)
  }

  private mutating func draw(_ glyph: TextGlyph, with pen: inout Pen) {
    switch glyph {
    case .scalar(let scalar, let width): draw(glyph: scalar.value, width: width, with: &pen)
    case .cluster(let text, let width): draw(glyph: self.glyph(of: text), width: width, with: &pen)
    }
  }

  @inline(__always)
  private mutating func draw(glyph: UInt32, width: Int, with pen: inout Pen) {
    defer { pen.column += width }
    guard let point = absolute(row: pen.row, column: pen.column) else { return }
    guard point.column + width <= rightEdge else {
      put(.blank(pen.style), at: point)
      return
    }
    put(Cell(glyph: glyph, style: pen.style, width: UInt8(width)), at: point)
  }
}

/// Where text stands in the columns it is given.
package enum Alignment: Sendable {
  case left
  case centre
  case right

  func offset(used: Int, of width: Int) -> Int {
    switch self {
    case .left: 0
    case .centre: max(0, (width - used) / 2)
    case .right: max(0, width - used)
    }
  }
}

/// The place and style of the next glyph of a line.
private struct Pen {
  let row: Int
  var column: Int
  let style: Style

  /// Whether a byte of UTF-8 is a printable ASCII character on its own.
  @inline(__always)
  static func isPlain(_ byte: UInt8) -> Bool { byte >= 0x20 && byte < 0x7F }
}
