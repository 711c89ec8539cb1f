/// The one way by which text reaches Markdown: as words, never as markup.
///
/// What CommonMark or GitHub's tables, strikethrough, mentions, mathematics and
/// HTML would take for theirs gets a backslash.
enum MarkdownText {
  /// The text on one line.
  static func escaped(_ text: String) -> String {
    let line = Array(PageText.line(text).unicodeScalars)
    var escaped = String.UnicodeScalarView()
    for (index, scalar) in line.enumerated() {
      let next = index + 1 < line.count ? line[index + 1] : nil
      if marks.contains(scalar) || (scalar == "$" && !isDigit(next))
        || (index == 0 && openers.contains(scalar))
      {
        escaped.append("\\")
      }
      escaped.append(scalar)
    }
    return numbered(String(escaped))
  }

  /// The text with a line break for each end of a line.
  static func paragraph(_ text: String) -> String {
    PageText.lines(text).map(escaped).joined(separator: "<br>")
  }

  /// Marks wherever they stand.
  private static let marks: Set<Unicode.Scalar> = [
    "\\", "`", "*", "_", "[", "]", "<", ">", "|", "~", "#", "&", "@", "{", "}",
  ]
  /// Marks at the start of an item.
  private static let openers: Set<Unicode.Scalar> = ["-", "+", "="]

  private static func isDigit(_ scalar: Unicode.Scalar?) -> Bool {
    scalar.map { ("0"..."9").contains($0) } ?? false
  }

  /// The text with the `.` or `)` escaped behind the number that it starts with.
  private static func numbered(_ text: String) -> String {
    let digits = text.unicodeScalars.prefix { isDigit($0) }
    guard !digits.isEmpty, let mark = text.unicodeScalars.dropFirst(digits.count).first,
      mark == "." || mark == ")"
    else { return text }
    return String(Substring(digits)) + "\\"
      + String(Substring(text.unicodeScalars.dropFirst(digits.count)))
  }
}
