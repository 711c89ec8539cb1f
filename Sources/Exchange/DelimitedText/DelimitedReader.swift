/// One row of a delimited text.
package struct DelimitedRow: Hashable, Sendable {
  /// Counted from 1 as a spreadsheet does: a cell of many lines is one row, a blank row counts.
  package let number: Int
  package let cells: [String]

  package init(number: Int, cells: [String]) {
    self.number = number
    self.cells = cells
  }
}

/// Reads text whose cells are parted by commas, tabs or semicolons (RFC 4180).
///
/// Rows end with LF, CRLF or CR; a byte order mark is passed over; blank rows
/// are left out. A quote inside a cell that does not start with one is text,
/// as spreadsheets paste it. Time is linear in the bytes.
package struct DelimitedReader {
  private let bytes: [UInt8]
  private let separator: UInt8
  private let limits: DelimitedLimits
  /// Where the next byte is.
  private var place: Int
  private var row = 1
  private var rows: [DelimitedRow] = []

  /// The rows of a text; without a separator, the one that the text seems to use.
  package static func read(
    _ bytes: [UInt8], separator: Separator? = nil, within limits: DelimitedLimits = .table
  ) throws(DelimitedProblem) -> [DelimitedRow] {
    let top = CellPlace(row: 1, column: 1)
    guard bytes.count <= limits.bytes else { throw DelimitedProblem(.tooLarge, at: top) }
    guard !bytes.starts(with: [0xFF, 0xFE]), !bytes.starts(with: [0xFE, 0xFF]) else {
      throw DelimitedProblem(.utf16, at: top)
    }
    let separator = separator ?? Separator.detected(in: bytes, within: limits)
    var reader = DelimitedReader(bytes, separator, limits)
    while reader.place < bytes.count { try reader.readRow() }
    return reader.rows
  }

  /// How many cells the first row that is not blank has; none where it cannot be read.
  static func columns(
    inFirstRowOf bytes: [UInt8], separator: Separator, within limits: DelimitedLimits
  ) -> Int {
    var reader = DelimitedReader(bytes, separator, limits)
    do {
      while reader.place < bytes.count, reader.rows.isEmpty { try reader.readRow() }
    } catch {
      return 0
    }
    return reader.rows.first?.cells.count ?? 0
  }

  private init(_ bytes: [UInt8], _ separator: Separator, _ limits: DelimitedLimits) {
    let mark = DelimitedByte.byteOrderMark
    self.bytes = bytes
    self.separator = separator.rawValue
    self.limits = limits
    place = bytes.starts(with: mark) ? mark.count : 0
  }

  private mutating func readRow() throws(DelimitedProblem) {
    guard row <= limits.rows else { throw problem(.tooManyRows, column: 1) }
    if !takeLineEnd() {
      var cells: [String] = []
      repeat {
        let column = cells.count + 1
        guard column <= limits.columns else { throw problem(.tooManyColumns, column: column) }
        cells.append(try cell(at: column))
      } while take(separator)
      _ = takeLineEnd()
      rows.append(DelimitedRow(number: row, cells: cells))
    }
    row += 1
  }

  private mutating func cell(at column: Int) throws(DelimitedProblem) -> String {
    let text = take(DelimitedByte.quote) ? try quoted(at: column) : plain()
    guard text.count <= limits.cell else { throw problem(.tooLongCell, column: column) }
    guard let string = String(validating: text, as: UTF8.self) else {
      throw problem(.notUTF8, column: column)
    }
    return string
  }

  /// The bytes up to the end of the cell, where reading then stands.
  private mutating func plain() -> ArraySlice<UInt8> {
    let start = place
    while place < bytes.count, !isCellEnd(bytes[place]) { place += 1 }
    return bytes[start..<place]
  }

  /// The bytes up to the closing quote, each doubled quote as one.
  private mutating func quoted(at column: Int) throws(DelimitedProblem) -> ArraySlice<UInt8> {
    var text: ArraySlice<UInt8> = []
    repeat {
      let start = place
      while place < bytes.count, bytes[place] != DelimitedByte.quote { place += 1 }
      guard place < bytes.count else { throw problem(.unclosedQuote, column: column) }
      place += 1
      let isDoubled = place < bytes.count && bytes[place] == DelimitedByte.quote
      // The one byte more is the first of two quotes.
      text += bytes[start..<(isDoubled ? place : place - 1)]
    } while take(DelimitedByte.quote)
    guard place == bytes.count || isCellEnd(bytes[place]) else {
      throw problem(.textAfterQuote, column: column)
    }
    return text
  }

  private func isCellEnd(_ byte: UInt8) -> Bool {
    byte == separator || DelimitedByte.isLineEnd(byte)
  }

  /// Steps over `byte` where it stands next.
  private mutating func take(_ byte: UInt8) -> Bool {
    guard place < bytes.count, bytes[place] == byte else { return false }
    place += 1
    return true
  }

  private mutating func takeLineEnd() -> Bool {
    let isReturn = take(DelimitedByte.carriageReturn)
    return take(DelimitedByte.lineFeed) || isReturn
  }

  private func problem(_ kind: DelimitedProblem.Kind, column: Int) -> DelimitedProblem {
    DelimitedProblem(kind, at: CellPlace(row: row, column: column))
  }
}
