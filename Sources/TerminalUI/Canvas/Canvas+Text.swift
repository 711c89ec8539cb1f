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
      var rest = bytes[...]
      while !rest.isEmpty {
        draw(plain: Pen.takePlain(from: &rest), with: &pen)
        let other = Pen.takeOther(from: &rest)
        guard !other.isEmpty else { continue }
        for glyph in TextGlyphs(String(decoding: other, as: UTF8.self)) {
          draw(glyph, with: &pen)
        }
      }
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
    let before = align.offset(used: used, of: width)
    pad(row: row, column: column, width: before, style)
    write(shown, row: row, column: column + before, style)
    pad(row: row, column: column + before + used, width: width - before - used, style)
  }

  private mutating func pad(row: Int, column: Int, width: Int, _ style: Style) {
    guard width > 0 else { return }
    fill(Rect(row: row, column: column, width: width, height: 1), style)
  }

  private mutating func draw(
    plain run: UnsafeBufferPointer<UInt8>.SubSequence, with pen: inout Pen
  ) {
    put(plain: run, row: pen.row, column: pen.column, pen.style)
    pen.column += run.count
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

  typealias Bytes = UnsafeBufferPointer<UInt8>.SubSequence

  /// Takes the longest start of printable ASCII letters that no mark can join.
  static func takePlain(from bytes: inout Bytes) -> Bytes {
    take(from: &bytes) { isPlain($0, in: $1) }
  }

  /// Takes what stands before the next such letter.
  static func takeOther(from bytes: inout Bytes) -> Bytes {
    take(from: &bytes) { !isPlain($0, in: $1) }
  }

  @inline(__always)
  private static func take(
    from bytes: inout Bytes, while condition: (Int, Bytes) -> Bool
  ) -> Bytes {
    var end = bytes.startIndex
    while end < bytes.endIndex, condition(end, bytes) { end += 1 }
    defer { bytes = bytes[end...] }
    return bytes[..<end]
  }

  @inline(__always)
  private static func isPlain(_ index: Int, in bytes: Bytes) -> Bool {
    guard bytes[index] >= 0x20, bytes[index] < 0x7F else { return false }
    return index + 1 == bytes.endIndex || bytes[index + 1] < 0x80
  }
}
