/// Breaking text into lines by columns, between words.
package enum TextWrap {
  /// The lines of a text, blanks at their ends taken off; at least one, at most `most`.
  package static func lines(of text: String, width: Int, most: Int = .max) -> [String] {
    let bytes = text.utf8
    return ranges(of: text, width: width, most: most).map { range in
      var end = bytes.index(bytes.startIndex, offsetBy: range.upperBound)
      let start = bytes.index(bytes.startIndex, offsetBy: range.lowerBound)
      while end > start, bytes[bytes.index(before: end)] == 0x20 { end = bytes.index(before: end) }
      return String(text[start..<end])
    }
  }

  /// The lines of a text, at most `most`; where it is longer, the last ends in an ellipsis.
  package static func fitted(_ text: String, width: Int, most: Int) -> [String] {
    guard most > 0 else { return [] }
    var lines = lines(of: text, width: width, most: most < .max ? most + 1 : most)
    if lines.count > most {
      lines.removeLast()
      lines[most - 1] = TextWidth.fit(lines[most - 1] + "…", width: width)
    }
    return lines
  }

  /// The lines of a text as ranges of its UTF-8 offsets; at least one, at most `most`.
  ///
  /// A line ends after a blank or beside a wide character; a word is cut only
  /// where it is wider than a whole line, after a slash or a hyphen if it has one. Blanks at the end of a line belong to
  /// it and may hang over its edge. A line feed ends a line and is in no range.
  package static func ranges(of text: String, width: Int, most: Int = .max) -> [Range<Int>] {
    var breaker = LineBreaker(width: max(1, width), most: most)
    var bytes = text
    bytes.withUTF8 { breaker.read($0, of: text) }
    return breaker.lines
  }
}

/// Reads a text piece by piece and notes where its lines end.
private struct LineBreaker {
  let width: Int
  let most: Int
  private(set) var lines: [Range<Int>] = []
  /// Where the line being filled starts.
  private var start = 0
  /// The columns filled so far.
  private var column = 0
  /// The last place where the line may end, and the columns before it.
  private var gap = 0
  private var gapColumn = 0
  /// The last place where a long word may be cut, and the columns before it.
  private var joint = 0
  private var jointColumn = 0

  init(width: Int, most: Int) {
    self.width = width
    self.most = most
  }

  mutating func read(_ bytes: UnsafeBufferPointer<UInt8>, of text: String) {
    var place = 0
    while place < bytes.count, lines.count < most {
      if Self.isAlone(place, in: bytes) {
        take(bytes[place], at: place)
        place += 1
      } else {
        let letter = Self.letter(at: place, of: text)
        take(width: letter.width, at: place, to: place + letter.length)
        place += letter.length
      }
    }
    if lines.count < most { lines.append(start..<bytes.count) }
  }

  /// Whether a byte is a letter of its own: ASCII that no mark can join.
  private static func isAlone(_ place: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    if bytes[place] < 0x20 { return true }
    return bytes[place] < 0x80 && (place + 1 == bytes.count || bytes[place + 1] < 0x80)
  }

  private mutating func take(_ byte: UInt8, at place: Int) {
    switch byte {
    case 0x0A:
      lines.append(start..<place)
      begin(at: place + 1)
    case 0x20:
      column += 1
      leaveGap(at: place + 1)
    default:
      take(width: byte < 0x20 || byte == 0x7F ? 2 : 1, at: place, to: place + 1, breaks: false)
      if byte == 0x2F || byte == 0x2D { (joint, jointColumn) = (place + 1, column) }
    }
  }

  /// Takes any other letter; a line may end on either side of a wide one.
  private mutating func take(width: Int, at place: Int, to end: Int) {
    take(width: width, at: place, to: end, breaks: width == 2)
  }

  private mutating func take(width letter: Int, at place: Int, to end: Int, breaks: Bool) {
    if breaks { leaveGap(at: place) }
    while column + letter > width, place > start {
      let (cut, before) =
        gap > start ? (gap, gapColumn) : joint > start ? (joint, jointColumn) : (place, column)
      let rest = column - before
      jointColumn -= before
      lines.append(start..<cut)
      begin(at: cut)
      column = rest
    }
    column += letter
    if breaks { leaveGap(at: end) }
  }

  private mutating func begin(at place: Int) {
    start = place
    column = 0
    leaveGap(at: place)
  }

  private mutating func leaveGap(at place: Int) {
    gap = place
    gapColumn = column
  }

  private static func letter(at place: Int, of text: String) -> (length: Int, width: Int) {
    let index = text.utf8.index(text.startIndex, offsetBy: place)
    let letter = String(text[index])
    return (max(1, letter.utf8.count), TextWidth.of(letter))
  }
}

extension Canvas {
  /// Writes a paragraph from `row` down in at most `most` rows and returns the rows it took.
  ///
  /// Where the text is longer, the last row ends in an ellipsis.
  @discardableResult
  package mutating func write(
    wrapped text: String, row: Int, column: Int = 0, width: Int, most: Int, _ style: Style = .text
  ) -> Int {
    guard width > 0 else { return 0 }
    let lines = TextWrap.fitted(text, width: width, most: most)
    for (index, line) in lines.enumerated() {
      write(line, row: row + index, column: column, style)
    }
    return lines.count
  }
}
