import CareerPathways

/// Postings and wages in words, as people write them below the occupations of a cell.
///
/// `78 postings`, `247 JOB POSTINGS in the last 3 months`, `$32.22-$51.22 hourly`,
/// `$ 14.44 to $ 24.08 HOURLY RATE`, `from $40,040/yr`, or several of them in a row. Wages
/// without a word for their basis are hourly, from 1,000 dollars up annual.
package struct FigureText: Hashable, Sendable {
  package var postings: Int?
  package var wages: WageRange?
  /// The months that the postings are counted over, where the text says so.
  package var months: Int?

  package init(postings: Int? = nil, wages: WageRange? = nil, months: Int? = nil) {
    self.postings = postings
    self.wages = wages
    self.months = months
  }

  /// Reads a text that says figures and nothing else; nil for any other.
  ///
  /// A number alone counts postings where `takesNumber` says so.
  package init?(_ text: String, takesNumber: Bool = true) {
    guard text.utf8.count <= 200, let tokens = FigureToken.all(in: text) else { return nil }
    var reading = FigureReading(tokens)
    if takesNumber { reading.takeBareNumber() }
    guard let figures = reading.all() else { return nil }
    self = figures
  }

  /// The figures at the end of a text, and what stands before them; nil where none do.
  ///
  /// `Web Developers 44 postings` has some, `Technician 2` has none.
  package static func atEnd(of text: String) -> (before: String, figures: FigureText)? {
    guard text.utf8.count <= 2000 else { return nil }
    let words = text.split(whereSeparator: \.isWhitespace)
    for word in words.dropFirst().suffix(mostWords) {
      guard let tokens = FigureToken.all(in: String(text[word.startIndex...])) else { continue }
      var reading = FigureReading(tokens)
      guard let figures = reading.all() else { continue }
      return (String(text[..<word.startIndex]).tidied, figures)
    }
    return nil
  }

  /// The words that figures take at most.
  private static let mostWords = 24

  /// Takes what another text says beside; false where both say the same thing differently.
  package mutating func join(_ other: FigureText) -> Bool {
    let clashes =
      Self.differ(postings, other.postings) || Self.differ(wages, other.wages)
    guard !clashes else { return false }
    postings = postings ?? other.postings
    wages = wages ?? other.wages
    months = months ?? other.months
    return true
  }

  private static func differ<Value: Equatable>(_ left: Value?, _ right: Value?) -> Bool {
    left != nil && right != nil && left != right
  }
}

extension CellFigures {
  /// The figures of a cell that a text gives; nil where it gives none.
  package init?(_ text: FigureText?) {
    guard let text, text.postings != nil || text.wages != nil else { return nil }
    self.init(postings: text.postings, wages: text.wages)
  }
}
