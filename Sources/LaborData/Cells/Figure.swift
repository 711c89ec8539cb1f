/// A number of a public file, or why there is none; a missing number is never zero.
package enum Figure: Hashable, Sendable {
  case value(Double)
  /// The file says only that it is this or more.
  case atLeast(Double)
  case missing(MissingReason)

  package var value: Double? {
    if case .value(let value) = self { value } else { nil }
  }
}

/// Why a public file gives no number; the raw value is its mark in our own tables.
package enum MissingReason: String, CaseIterable, Hashable, Sendable {
  /// The cell is blank: the column does not apply to the row.
  case blank = ""
  /// The estimate of a wage is not released.
  case wageWithheld = "*"
  /// The estimate of employment is not released.
  case employmentWithheld = "**"
  /// The wage is at or above the highest that is published.
  case aboveTop = "#"
  /// Fewer than half a percent of the establishments.
  case belowHalfPercent = "~"
  /// The file says that it is not available.
  case notGiven = "-"
}

extension Figure {
  /// Reads the cell of one of our own tables.
  init?(_ cell: some StringProtocol) {
    if let reason = MissingReason(rawValue: String(cell)) {
      self = .missing(reason)
    } else if cell.hasPrefix(">="), let floor = Double(cell.dropFirst(2)) {
      self = .atLeast(floor)
    } else if let value = Double(cell), value.isFinite {
      self = .value(value)
    } else {
      return nil
    }
  }
}
