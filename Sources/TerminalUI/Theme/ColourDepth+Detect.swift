extension ColourDepth {
  /// The depth of a terminal, from its environment and its description.
  ///
  /// - Parameters:
  ///   - term: `$TERM`.
  ///   - colorterm: `$COLORTERM`, where terminals say that they take 24 bits.
  ///   - noColor: `$NO_COLOR`: any text but an empty one asks for no colour.
  ///   - maxColours: how many colours the system's description of `term` has.
  /// - Returns: `none` as well for a terminal that is dumb or unknown.
  package static func detect(
    term: String?, colorterm: String?, noColor: String?, maxColours: Int
  ) -> ColourDepth {
    if !(noColor ?? "").isEmpty || ["", "dumb"].contains(term ?? "") { return .none }
    switch maxColours {
    case ..<8: return .none
    case ..<256: return .sixteen
    case (1 << 24)...: return .truecolor
    default:
      let saysSo = ["truecolor", "24bit"].contains(colorterm?.lowercased() ?? "")
      return saysSo ? .truecolor : .twoHundredFiftySix
    }
  }
}
