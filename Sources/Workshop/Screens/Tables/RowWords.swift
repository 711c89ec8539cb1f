/// What the cells of each row say, in lower case, for finding words; each row is read when it is
/// first looked at.
struct RowWords: Sendable {
  private var rows: [[UInt8]?] = []

  /// What parts two cells, so that no word is found across them.
  private static let gap: UInt8 = 0x1F

  mutating func forgetAll(count: Int) { rows = Array(repeating: nil, count: count) }

  mutating func forget(_ ranges: [Range<Int>]) {
    for range in ranges { for row in range.clamped(to: rows.indices) { rows[row] = nil } }
  }

  /// Whether a row has each of the words somewhere.
  mutating func have<Rows: RecordRows>(
    _ words: [[UInt8]], row: Int, of all: Rows
  ) -> Bool {
    let text = rows[row] ?? Self.read(all[row], all.columns)
    rows[row] = text
    return words.allSatisfy { Self.holds($0, in: text) }
  }

  private static func read<Row>(_ row: Row, _ columns: [RecordColumn<Row>]) -> [UInt8] {
    var bytes: [UInt8] = []
    for column in columns {
      bytes += column.shown(row).lowercased().utf8
      bytes.append(gap)
      // Figures are found as they are typed too, without commas or units.
      guard column.alignment == .right else { continue }
      bytes += column.text(row).utf8
      bytes.append(gap)
    }
    return bytes
  }

  /// Whether a word stands anywhere in the text.
  private static func holds(_ word: [UInt8], in text: [UInt8]) -> Bool {
    guard let first = word.first, word.count <= text.count else { return word.isEmpty }
    return text.withUnsafeBufferPointer { text in
      word.withUnsafeBufferPointer { word in
        for start in 0...(text.count - word.count) where text[start] == first {
          var length = 1
          while length < word.count, text[start + length] == word[length] { length += 1 }
          if length == word.count { return true }
        }
        return false
      }
    }
  }
}
