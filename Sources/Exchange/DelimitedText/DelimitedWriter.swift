/// Writes rows as text that `DelimitedReader` reads back (RFC 4180).
///
/// Quotes only where needed, LF line ends, a final newline, no byte order mark.
package struct DelimitedWriter {
  private let separator: UInt8
  private var bytes: [UInt8] = []

  package static func write(
    _ rows: [[String]], separator: Separator = .comma
  ) -> [UInt8] {
    var writer = DelimitedWriter(separator: separator.rawValue)
    for row in rows { writer.write(row) }
    return writer.bytes
  }

  private init(separator: UInt8) { self.separator = separator }

  private mutating func write(_ row: [String]) {
    for (index, cell) in row.enumerated() {
      if index > 0 { bytes.append(separator) }
      write(cell, isAlone: row.count == 1)
    }
    bytes.append(DelimitedByte.lineFeed)
  }

  /// An empty cell alone in its row is quoted too, else the row would read as blank.
  private mutating func write(_ cell: String, isAlone: Bool) {
    let needsQuotes = cell.isEmpty ? isAlone : needsQuotes(cell)
    guard needsQuotes else { return bytes.append(contentsOf: cell.utf8) }
    bytes.append(DelimitedByte.quote)
    for byte in cell.utf8 {
      if byte == DelimitedByte.quote { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(DelimitedByte.quote)
  }

  /// The byte order mark is quoted, else the one at the start of a text would be passed over.
  private func needsQuotes(_ cell: String) -> Bool {
    cell.utf8.starts(with: DelimitedByte.byteOrderMark)
      || cell.utf8.contains {
        $0 == separator || $0 == DelimitedByte.quote || DelimitedByte.isLineEnd($0)
      }
  }
}
