/// Text from files and people as a page may hold it, whatever the format.
///
/// Left out are control characters, what turns the direction of the text behind
/// it (a name could show as another), and what XML forbids. Every line end is a
/// line feed, every other white space a space.
enum PageText {
  static func clean(_ text: String) -> String {
    var clean = String.UnicodeScalarView()
    var isAfterReturn = false
    for scalar in text.unicodeScalars {
      if let kept = kept(scalar), !(isAfterReturn && scalar == "\n") { clean.append(kept) }
      isAfterReturn = scalar == "\r"
    }
    return String(clean)
  }

  /// The text on one line, each run of white space as one space, none at the ends.
  static func line(_ text: String) -> String {
    clean(text).unicodeScalars.split { $0 == " " || $0 == "\n" }
      .map { String(Substring($0)) }.joined(separator: " ")
  }

  /// The text as a title on one line, where it may not be blank.
  static func title(_ text: String) -> String {
    let line = line(text)
    return line.isEmpty ? "Untitled" : line
  }

  /// The text as lines that are not blank.
  static func lines(_ text: String) -> [String] {
    clean(text).unicodeScalars.split(separator: "\n").map { line(String(Substring($0))) }
      .filter { !$0.isEmpty }
  }

  /// What stands for a scalar; nil where it is left out.
  private static func kept(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x20...0x7E: scalar
    case 0x0A, 0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029: "\n"
    case 0x09: " "
    case ..<0x20, 0x7F...0x9F: nil
    // Marks, embeddings, overrides and isolates of direction; byte order mark; tags.
    case 0x61C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x206F, 0xFEFF, 0xE0000...0xE007F: nil
    default: scalar.properties.isNoncharacterCodePoint ? nil : spaced(scalar)
    }
  }

  private static func spaced(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    scalar.properties.generalCategory == .spaceSeparator ? " " : scalar
  }
}
