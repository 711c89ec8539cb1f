/// Pay as people type it: `19.25`, `$19.25/hr`, `40,040 a year`, `19.25-33.49`.
package struct WageText: Hashable, Sendable {
  package let low: Money
  /// The upper end, where the text is a range.
  package let high: Money?
  /// Nil where the text does not say what the pay is for.
  package let basis: WageBasis?

  /// Nil for a text that is no pay, or whose ends are paid on different bases.
  package init?(_ text: String) {
    let ends = Self.ends(of: text.lowercased()).map { WageEnd($0) }
    guard let first = ends.first, let low = first, let last = ends.last, let high = last else {
      return nil
    }
    if let one = low.basis, let other = high.basis, one != other { return nil }
    self.low = low.money
    self.high = ends.count > 1 ? high.money : nil
    basis = low.basis ?? high.basis
  }

  /// One end, or two with a dash or `to` between them.
  private static func ends(of text: String) -> [String] {
    for dash in ["-", "–", "—", " to "] {
      let parts = text.split(separator: dash, maxSplits: 1, omittingEmptySubsequences: false)
      if parts.count == 2 { return parts.map { String($0).tidied } }
    }
    return [text.tidied]
  }
}

/// One amount, and what it is paid for where the text says so.
private struct WageEnd {
  let money: Money
  let basis: WageBasis?

  init?(_ text: String) {
    let end = text.lastIndex { $0.isNumber }.map { text.index(after: $0) } ?? text.endIndex
    guard let money = Money(String(text[..<end])) else { return nil }
    self.money = money
    let words = text[end...].split { " /".contains($0) }.map(String.init)
    let named = words.filter { !Self.joining.contains($0) }
    guard !words.isEmpty else {
      guard text[end...].isEmpty else { return nil }
      basis = nil
      return
    }
    guard named.count == 1, let basis = WageBasis(word: named[0]) else { return nil }
    self.basis = basis
  }

  /// The words between an amount and its unit.
  private static let joining: Set = ["a", "an", "per"]
}

extension WageBasis {
  /// What a word in lower case says that pay is for: `hr`, `hourly`, `year`; nil for any other.
  package init?(word: String) {
    guard let basis = Self.words[word] else { return nil }
    self = basis
  }

  private static let words: [String: WageBasis] = [
    "h": .hourly, "hr": .hourly, "hour": .hourly, "hourly": .hourly,
    "y": .annual, "yr": .annual, "year": .annual, "yearly": .annual, "annum": .annual,
    "annual": .annual, "annually": .annual,
  ]
}
