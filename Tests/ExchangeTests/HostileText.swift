extension String {
  /// A random text of up to 12 parts, most of them what a delimited text could trip over.
  static func hostile(using random: inout SeededGenerator) -> String {
    (0..<Int.random(in: 0...12, using: &random)).reduce(into: "") { text, _ in
      text += awkward.randomElement(using: &random) ?? ""
    }
  }

  private static let awkward = [
    "\"", "\"\"", ",", ";", "\t", "\n", "\r", "\r\n", "'", "=", "+", "-", "@", " ", "\\", "\\;",
    "a", "Z", "0", "é", "e\u{301}", "\u{301}", "\u{200D}", "👩‍🔧", "漢", "عر", "\u{202E}", "\u{FEFF}",
    "\u{0}", "\u{1B}[2J", "\u{85}", "\u{2028}", "\u{10FFFF}", "/", "<b>", "&", "#", "￼",
  ]
}

extension [[String]] {
  /// Up to 6 rows of 1 to 5 hostile cells each.
  static func hostile(using random: inout SeededGenerator) -> [[String]] {
    (0..<Int.random(in: 0...6, using: &random)).map { _ in
      (0..<Int.random(in: 1...5, using: &random)).map { _ in .hostile(using: &random) }
    }
  }
}
