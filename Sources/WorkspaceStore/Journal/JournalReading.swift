/// The lines of one journal file, as far as they are whole.
///
/// A line is a mark, the checksum of its JSON as eight figures of base 16, a
/// space, the JSON without line breaks, and a newline. The mark alone may
/// change later: from `?` to `+`, in place, once the edit has reached every
/// file. Each line is synced before the next is written, so a crash can only
/// damage the last; damage before it came later, and the journal is refused.
struct JournalReading {
  private(set) var lines: [Line] = []
  /// Bytes of the whole lines; what follows is a torn tail.
  private(set) var length = 0

  struct Line {
    let offset: Int
    let isPublished: Bool
    let record: JournalRecord
  }

  static let pendingMark = UInt8(ascii: "?")
  static let publishedMark = UInt8(ascii: "+")
  /// Mark, checksum and space.
  private static let headLength = 10

  /// Throws the number of the first line that is damaged or unknown here, from 1.
  init(_ bytes: [UInt8]) throws(DamagedLine) {
    while let end = bytes[length...].firstIndex(of: 0x0A) {
      guard let line = Self.line(bytes, length, end) else {
        guard end + 1 == bytes.count else { throw DamagedLine(number: lines.count + 1) }
        return
      }
      lines.append(line)
      length = end + 1
    }
  }

  private static func line(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Line? {
    guard end - start > headLength, [pendingMark, publishedMark].contains(bytes[start]),
      bytes[start + headLength - 1] == UInt8(ascii: " ")
    else { return nil }
    let text = bytes[(start + headLength)..<end]
    let sum = bytes[(start + 1)..<(start + 9)].reduce(UInt32(0) as UInt32?) { sum, byte in
      sum.flatMap { sum in hexDigit(byte).map { sum << 4 | $0 } }
    }
    // A checksum that fits a text that is not JSON is damage like any other.
    guard sum == Checksum.of(text),
      let json = try? JSONReader.read(Array(text), within: .journalLine),
      let record = JournalRecord(json)
    else { return nil }
    return Line(offset: start, isPublished: bytes[start] == publishedMark, record: record)
  }

  /// The line of a record that is written.
  static func bytes(of record: JournalRecord) -> [UInt8] {
    let text = JSONWriter.compact(record.json)
    let digits = String(Checksum.of(text[...]), radix: 16)
    var mark = publishedMark
    if case .edit = record { mark = pendingMark }
    var bytes = [mark] + [UInt8](repeating: UInt8(ascii: "0"), count: 8 - digits.utf8.count)
    bytes += digits.utf8
    bytes.append(UInt8(ascii: " "))
    bytes += text
    bytes.append(0x0A)
    return bytes
  }
}

/// A line of a journal that is damaged or unknown here.
struct DamagedLine: Error {
  /// Counted from 1.
  let number: Int
}
