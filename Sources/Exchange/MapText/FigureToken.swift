/// A word, a number or a sign of a text in which figures may stand.
enum FigureToken: Equatable, Sendable {
  /// Digits with their commas and their point.
  case number(String)
  case word(String)
  case dollar
  case dash
  case slash

  /// The tokens of a text in lower case; commas, colons, brackets and backslashes part them.
  ///
  /// Nil where another sign stands in it.
  static func all(in text: String) -> [FigureToken]? {
    var tokens: [FigureToken] = []
    var rest = text.lowercased()[...]
    while let first = rest.first {
      if let taken = taken(from: rest) {
        tokens.append(taken.token)
        rest = taken.rest
      } else if first.isWhitespace || parting.contains(first) {
        rest.removeFirst()
      } else {
        return nil
      }
    }
    return tokens
  }

  private static let parting: Set<Character> = [",", ":", "(", ")", "\\", "."]
  private static let signs: [Character: FigureToken] = [
    "$": .dollar, "-": .dash, "–": .dash, "—": .dash, "/": .slash,
  ]

  private static func taken(from text: Substring) -> (token: FigureToken, rest: Substring)? {
    guard let first = text.first else { return nil }
    if let sign = signs[first] { return (sign, text.dropFirst()) }
    if isDigit(first) {
      let number = number(at: text)
      return (.number(String(number)), text[number.endIndex...])
    }
    let word = text.prefix { $0.isLetter }
    return word.isEmpty ? nil : (.word(String(word)), text[word.endIndex...])
  }

  /// Digits, and commas and points that have a digit after them.
  private static func number(at text: Substring) -> Substring {
    var end = text.startIndex
    while end < text.endIndex {
      let next = text.index(after: end)
      let isSign = text[end] == "," || text[end] == "."
      let goesOn = next < text.endIndex && isDigit(text[next])
      guard isDigit(text[end]) || isSign && goesOn else { break }
      end = next
    }
    return text[..<end]
  }

  private static func isDigit(_ character: Character) -> Bool {
    ("0"..."9").contains(character)
  }
}
