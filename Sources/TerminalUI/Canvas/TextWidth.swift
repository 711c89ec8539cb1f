/// One thing that text puts on the screen: a scalar, or a letter with its marks.
package enum TextGlyph: Hashable, Sendable {
  case scalar(Unicode.Scalar, width: Int)
  case cluster(String, width: Int)

  package var width: Int {
    switch self {
    case .scalar(_, let width), .cluster(_, let width): width
    }
  }

  package var text: String {
    switch self {
    case .scalar(let scalar, _): String(Character(scalar))
    case .cluster(let text, _): text
    }
  }
}

/// How many columns text takes, and how to cut and wrap it by columns.
package enum TextWidth {
  /// The columns that `text` takes once it is made safe for the screen.
  package static func of(_ text: String) -> Int {
    if let count = plainCount(text) { return count }
    return TextGlyphs(text).reduce(0) { $0 + $1.width }
  }

  /// The text as a canvas would show it: nothing left in it can drive a terminal.
  package static func visible(_ text: String) -> String {
    plainCount(text) == nil ? TextGlyphs(text).map(\.text).joined() : text
  }

  /// The text cut to `width` columns, an ellipsis in the last one where it was cut.
  package static func fit(_ text: String, width: Int) -> String {
    guard of(text) > width else { return text }
    guard width > 0 else { return "" }
    return prefix(text, width: width - 1) + "…"
  }

  /// The longest start of the text that takes at most `width` columns.
  package static func prefix(_ text: String, width: Int) -> String {
    if plainCount(text) != nil { return String(text.prefix(max(0, width))) }
    var used = 0
    var kept = ""
    for glyph in TextGlyphs(text) {
      guard used + glyph.width <= width else { break }
      used += glyph.width
      kept += glyph.text
    }
    return kept
  }

  /// The length of text that is nothing but printable ASCII, else nil.
  private static func plainCount(_ text: String) -> Int? {
    var text = text
    return text.withUTF8 { bytes in
      for byte in bytes where byte < 0x20 || byte >= 0x7F { return nil }
      return bytes.count
    }
  }
}
