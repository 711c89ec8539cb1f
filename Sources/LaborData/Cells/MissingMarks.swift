extension MissingReason {
  /// How public files say that there is no number, besides our own marks.
  private static let words: [StaticString] = [
    "N/A", "NA", "(NA)", "(N/A)", "-", "--", ".", "\u{2013}", "\u{2014}", "null",
  ]

  /// The reason that a cell gives; nil where it is a number or nothing that we know.
  init?(_ cell: RawCell) {
    switch cell.bytes.first {
    case nil: self = .blank
    case UInt8(ascii: "*") where cell.isText("*"): self = .wageWithheld
    case UInt8(ascii: "*") where cell.isText("**"): self = .employmentWithheld
    case UInt8(ascii: "#") where cell.isText("#"): self = .aboveTop
    case UInt8(ascii: "~") where cell.isText("~"): self = .belowHalfPercent
    case _? where Self.words.contains(where: cell.isText): self = .notGiven
    default: return nil
    }
  }
}
