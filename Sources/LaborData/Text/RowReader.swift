/// Reads rows of cells from a text of any size in constant memory, as slices of one buffer.
///
/// Rows end with LF or CRLF, or with CR where the first chunk has no LF. A quote
/// inside a cell that does not start with one is text, and so is what follows a
/// closing quote: agencies publish such cells. A row and its cells stay readable
/// until the next one is asked for.
package struct RowReader: ~Copyable {
  /// What parts the cells of a row.
  package var separator = TextByte.comma
  /// The number of the current row, counted from 1; 0 before the first.
  package internal(set) var number = 0
  /// How many bytes were read in all.
  package internal(set) var bytesRead = 0
  /// Whether the text says that it is UTF-8.
  package internal(set) var hasByteOrderMark = false
  /// How many cells the current row has.
  package internal(set) var count = 0
  /// The first cell of the current row that goes on after its closing quote.
  package internal(set) var strayQuote: Int?

  let limits: TextLimits
  let source: ByteSource
  var buffer: UnsafeMutableRawBufferPointer
  let spans: UnsafeMutableBufferPointer<CellSpan>
  /// The part of the buffer that holds text not yet handed out.
  var start = 0
  var end = 0
  var isAtEnd = false
  /// Whether the last row ends with a line end of its own.
  var endsWithLine = true
  var lineEnd = TextByte.lineFeed
  /// Where a byte of value zero stands, by which the text will be refused.
  var zeroByte: Int?

  /// Room for the sentinel and for words that reach over it.
  static let slack = 16

  /// Reads the first chunk.
  package init(
    within limits: TextLimits = .standard, from source: @escaping ByteSource
  ) throws(TextProblem) {
    self.limits = limits
    self.source = source
    buffer = Self.room(for: limits.chunk)
    spans = .allocate(capacity: limits.columns)
    while !isAtEnd, end < limits.chunk { try fill() }
    try checkStart()
  }

  deinit {
    buffer.deallocate()
    spans.deallocate()
  }

  /// The bytes of a cell of the current row, without quotes; empty beyond the last.
  @inline(__always)
  package subscript(column: Int) -> UnsafeRawBufferPointer {
    guard column < count else { return UnsafeRawBufferPointer(start: nil, count: 0) }
    let span = spans[column]
    return UnsafeRawBufferPointer(rebasing: buffer[Int(span.start)..<Int(span.end)])
  }

  /// Whether the current row ends where the text does, without a line end.
  package var isCutOff: Bool { isAtEnd && start == end && !endsWithLine }

  /// Steps to the next row, blank or not; false at the end of the text.
  package mutating func next() throws(TextProblem) -> Bool {
    number += 1
    while true {
      if start == end, isAtEnd { return false }
      if start < end, case .row(let hasDoubledQuotes, let next) = try scan() {
        if hasDoubledQuotes { undoubleQuotes() }
        try checkZeroByte(before: next)
        start = next
        return true
      }
      try checkZeroByte(before: end)
      try makeRoom()
      try fill()
    }
  }

  /// The first rows that the first chunk holds whole, without stepping to them.
  package mutating func peek(most: Int) -> [[String]] {
    precondition(number == 0, "Only the first rows can be looked at")
    let origin = start
    var rows: [[String]] = []
    // What cannot be read here is reported when the row is asked for.
    while rows.count < most, start < end, case .row(_, let next)? = try? scan() {
      rows.append((0..<count).map { text(of: $0) })
      start = next
    }
    start = origin
    return rows
  }
}

extension RowReader {
  /// A cell as one line of text.
  private func text(of column: Int) -> String {
    var bytes: [UInt8] = []
    let isText = TextCell.write(
      RawCell(self[column]), isSurelyUTF8: hasByteOrderMark, to: &bytes)
    return String(decoding: isText ? bytes : Array(self[column]), as: UTF8.self)
  }
}

/// The bytes of a cell, as offsets in the buffer.
struct CellSpan {
  var start: Int32
  var end: Int32

  init(_ start: Int, _ end: Int) {
    self.start = Int32(truncatingIfNeeded: start)
    self.end = Int32(truncatingIfNeeded: end)
  }
}
