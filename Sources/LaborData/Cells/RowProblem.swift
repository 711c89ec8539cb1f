/// What is wrong with a row of a public file, and where; never what it says.
package struct RowProblem: Hashable, Sendable {
  package let fact: RowFact
  /// As a spreadsheet counts it.
  package let row: Int
  /// The column's name in our own tables; nil where the whole row is meant.
  package let column: String?

  package init(_ fact: RowFact, row: Int, column: String? = nil) {
    self.fact = fact
    self.row = row
    self.column = column
  }
}

/// Why a row was left out, or a cell of it counts as not given.
package enum RowFact: String, Error, CaseIterable, Hashable, Sendable {
  case noCode = "no-code"
  case notNumber = "not-a-number"
  case notSOC = "not-a-soc-code"
  /// A spreadsheet made a date of a code, as `Nov-11` of 11-2011.
  case dateForCode = "date-for-code"
  case notONET = "not-an-onet-code"
  case notCIP = "not-a-cip-code"
  /// `1.01` may be 01.0100 or the family 01.01.
  case ambiguousCIP = "ambiguous-cip"
  case notText = "not-text"
  case tooFewCells = "too-few-cells"
  case tooManyCells = "too-many-cells"
  /// A wage of zero, which nobody is paid; the row is kept, the wage counts as not given.
  case zeroWage = "zero-wage"
  /// No word that we know for an hour or a year; the row is kept, without its pay.
  case unknownBasis = "unknown-basis"

  /// A cell goes on after its closing quote; the row is kept, the quotes are text.
  case strayQuote = "stray-quote"

  package var leavesRowOut: Bool { ![.zeroWage, .unknownBasis, .strayQuote].contains(self) }
}
