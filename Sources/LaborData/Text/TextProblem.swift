/// Why a text cannot be read on, and where; never what it says.
package struct TextProblem: Error, Hashable, Sendable {
  package let kind: Kind
  /// Counted from 1 as a spreadsheet does: a cell of many lines is one row, a blank row counts.
  package let row: Int
  /// Counted from 1; nil where the whole row is meant.
  package let column: Int?

  package init(_ kind: Kind, row: Int, column: Int? = nil) {
    self.kind = kind
    self.row = row
    self.column = column
  }

  package enum Kind: Hashable, Sendable {
    /// The quote that opens the cell is never closed.
    case unclosedQuote
    /// The text ends within a row.
    case endsEarly
    /// A byte of value zero, as no text has.
    case zeroByte
    /// Two bytes a character, as some programs save "Unicode text".
    case utf16
    case tooManyColumns
    case tooLongRow
    /// The text begins as JSON and is none, or no list of objects.
    case notJSON
    /// The answer of a service says that there are more rows than it has.
    case pagesMissing
    /// The system could not read the file; its error number.
    case unreadable(Int32)
  }
}

/// How large one row may be before a text is refused; the text itself may have any size.
package struct TextLimits: Hashable, Sendable {
  package let columns: Int
  /// Of one row, in bytes.
  package let row: Int
  /// How much is asked for at once, in bytes.
  package let chunk: Int

  package init(columns: Int, row: Int, chunk: Int) {
    self.columns = columns
    self.row = row
    self.chunk = chunk
  }

  package static let standard = TextLimits(columns: 1_000, row: 1 << 20, chunk: 1 << 17)
}

/// Fills as much of the buffer as there is, and says how many bytes; 0 at the end.
package typealias ByteSource = (UnsafeMutableRawBufferPointer) throws(TextProblem) -> Int
