/// How figures of ratings read on every screen, page and file: the same digits everywhere.
package enum RatingFigures {
  /// A median, a mean or a deviation to two decimals, without zeros at the end.
  package static func number(_ value: Double) -> String {
    DecimalText.print(Int((value * 100).rounded()), isTrimmed: true)
  }

  /// The lowest and the highest rating, such as `2-5`; one figure where they are the same.
  package static func range(_ range: ClosedRange<Int>) -> String {
    range.count == 1 ? "\(range.lowerBound)" : "\(range.lowerBound)-\(range.upperBound)"
  }

  /// A movement with its sign, such as `+0.5` or `-1`.
  package static func movement(_ value: Double) -> String {
    (value > 0 ? "+" : "") + number(value)
  }
}
