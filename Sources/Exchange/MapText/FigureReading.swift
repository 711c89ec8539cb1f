import CareerPathways

/// Reads figures from tokens, from the first to the last.
struct FigureReading {
  var rest: ArraySlice<FigureToken>
  var figures = FigureText()

  init(_ tokens: [FigureToken]) { rest = tokens[...] }

  /// The figures of all tokens; nil where anything else stands among them.
  mutating func all() -> FigureText? {
    while !rest.isEmpty {
      guard takePostings() || takeWages() else { return nil }
    }
    return figures.postings == nil && figures.wages == nil ? nil : figures
  }

  /// Takes a whole number that stands alone, or before wages, for postings.
  mutating func takeBareNumber() {
    guard case .number(let text) = rest.first, let number = Self.count(text) else { return }
    switch rest.dropFirst().first {
    case nil, .dollar, .number, .word("from"), .word("up"), .word("wages"):
      figures.postings = number
      rest.removeFirst()
    default: break
    }
  }

  /// Takes one of these words where it stands next.
  mutating func takeWord(_ words: Set<String>) -> Bool {
    guard case .word(let word) = rest.first, words.contains(word) else { return false }
    rest.removeFirst()
    return true
  }
}

/// Postings.
extension FigureReading {
  /// Takes `78 job postings in the last 3 months`, or `postings 78`.
  mutating func takePostings() -> Bool {
    guard figures.postings == nil else { return false }
    var ahead = self
    let isNamed = ahead.takePostingsWord()
    guard let number = ahead.takeCount(), isNamed || ahead.takePostingsWord() else { return false }
    ahead.figures.postings = number
    ahead.takeMonths()
    self = ahead
    return true
  }

  private mutating func takePostingsWord() -> Bool {
    while takeWord(["total", "job", "open"]) {}
    return takeWord(["posting", "postings"])
  }

  /// Takes `in the last 3 months`.
  private mutating func takeMonths() {
    var ahead = self
    guard ahead.takeWord(["in", "over"]), ahead.takeWord(["the"]),
      ahead.takeWord(["last", "past"]), let months = ahead.takeCount(),
      ahead.takeWord(["month", "months"])
    else { return }
    ahead.figures.months = months
    self = ahead
  }

  private mutating func takeCount() -> Int? {
    guard case .number(let text) = rest.first, let number = Self.count(text) else { return nil }
    rest.removeFirst()
    return number
  }

  /// A whole number that a field for counts takes.
  private static func count(_ text: String) -> Int? {
    // What is no whole number is no count.
    guard case .number(let number)? = try? FieldKind.wholeNumber(0...99_999_999).parse(text)
    else { return nil }
    return number
  }
}
