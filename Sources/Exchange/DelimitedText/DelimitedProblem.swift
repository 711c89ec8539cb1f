/// Why a text is no table, and where; never what it says.
package struct DelimitedProblem: Error, Hashable, Sendable {
  package let kind: Kind
  package let cell: CellPlace

  package init(_ kind: Kind, at cell: CellPlace) {
    self.kind = kind
    self.cell = cell
  }

  package enum Kind: Hashable, Sendable {
    /// The quote that opens the cell is never closed.
    case unclosedQuote
    /// Something stands between the closing quote and the separator.
    case textAfterQuote
    case notUTF8
    /// Two bytes a character, as some programs save "Unicode text".
    case utf16
    case tooLarge
    case tooManyRows
    case tooManyColumns
    case tooLongCell
  }
}

/// A cell's place as a spreadsheet counts: rows and columns from 1, blank rows too.
package struct CellPlace: Hashable, Comparable, Sendable {
  package let row: Int
  package let column: Int

  package init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }

  package static func < (left: CellPlace, right: CellPlace) -> Bool {
    (left.row, left.column) < (right.row, right.column)
  }
}

/// How much a delimited text may hold before it is refused.
package struct DelimitedLimits: Hashable, Sendable {
  /// Of the whole text, in bytes.
  package let bytes: Int
  package let rows: Int
  package let columns: Int
  /// Of one cell, in bytes; what a text in a document may hold.
  package let cell: Int

  package init(bytes: Int, rows: Int, columns: Int, cell: Int) {
    self.bytes = bytes
    self.rows = rows
    self.columns = columns
    self.cell = cell
  }

  package static let table = DelimitedLimits(
    bytes: 8 << 20, rows: 100_000, columns: 1_000, cell: 1 << 20)
}
