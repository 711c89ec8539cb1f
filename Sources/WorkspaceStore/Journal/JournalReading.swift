/// The lines of one journal file, as far as they are whole.
///
/// A line is a mark, the checksum of its JSON as eight figures of base 16, a
/// space, the JSON without line breaks, and a newline. Only the mark of an
/// edit may change later: from `?` to `+`, in place, once the edit has reached
/// every file. Each line is synced before the next is written, so a crash can
/// only damage the last; damage before it came later, and the journal is
/// refused. Checksums are compared at once, JSON is read where it is needed.
struct JournalReading {
  private let bytes: [UInt8]
  private(set) var lines: [Line] = []
  /// Bytes of the whole lines; what follows is a torn tail.
  private(set) var length = 0

  struct Line {
    let mark: Mark
    let offset: Int
    fileprivate let text: Range<Int>
  }

  /// What a line is about, and what became of it.
  enum Mark: UInt8 {
    case origin = 0x23  // #
    case pendingEdit = 0x3F  // ?
    case publishedEdit = 0x2B  // +
    case conflict = 0x21  // !

    var isEdit: Bool { self == .pendingEdit || self == .publishedEdit }
  }

  /// Mark, checksum and space.
  private static let headLength = 10

  init(_ bytes: [UInt8]) throws(DamagedLine) {
    self.bytes = bytes
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
    guard end - start > headLength, let mark = Mark(rawValue: bytes[start]),
      bytes[start + headLength - 1] == UInt8(ascii: " ")
    else { return nil }
    var sum: UInt32 = 0
    for byte in bytes[(start + 1)..<(start + 9)] {
      guard let digit = hexDigit(byte) else { return nil }
      sum = sum << 4 | digit
    }
    let text = (start + headLength)..<end
    return sum == Checksum.of(bytes[text]) ? Line(mark: mark, offset: start, text: text) : nil
  }

  /// Reads the record of a line; a newer version may have written one that is unknown here.
  func record(at index: Int) throws(DamagedLine) -> JournalRecord {
    // A checksum that fits a text that is not JSON is damage like any other.
    guard let json = try? JSONReader.read(Array(bytes[lines[index].text]), within: .journalLine),
      let record = JournalRecord(json)
    else { throw DamagedLine(number: index + 1) }
    return record
  }

  /// The line of a record that is written.
  static func bytes(of record: JournalRecord) -> [UInt8] {
    let text = JSONWriter.compact(record.json)
    let digits = String(Checksum.of(text[...]), radix: 16)
    var bytes = [record.mark.rawValue]
    bytes += [UInt8](repeating: UInt8(ascii: "0"), count: 8 - digits.utf8.count)
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

extension JournalRecord {
  /// The mark with which it is written.
  fileprivate var mark: JournalReading.Mark {
    switch self {
    case .origin: .origin
    case .edit: .pendingEdit
    case .conflict, .settled: .conflict
    }
  }
}
