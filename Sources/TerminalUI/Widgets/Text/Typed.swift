/// What may become part of a text.
enum Typed {
  /// The text with line ends as line feeds and without other control characters.
  static func lines(_ text: String) -> String {
    clean(text) { $0 == "\n" ? "\n" : " " }
  }

  /// The text as one line: line ends and tabs are blanks.
  static func line(_ text: String) -> String {
    clean(text) { _ in " " }
  }

  /// `blank` says what stands for a line feed or a tab.
  private static func clean(
    _ text: String, blank: (Unicode.Scalar) -> Unicode.Scalar
  ) -> String {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F && $0 != 0xC2 }) { return text }
    var kept = String.UnicodeScalarView()
    var last: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      defer { last = scalar }
      switch scalar {
      case "\n" where last == "\r": continue
      case "\r": kept.append(blank("\n"))
      case "\n", "\t": kept.append(blank(scalar))
      default: if scalar.properties.generalCategory != .control { kept.append(scalar) }
      }
    }
    return String(kept)
  }
}
