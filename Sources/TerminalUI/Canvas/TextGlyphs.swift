/// How any text becomes glyphs that are safe to show.
extension TextWidth {
  /// The most combining marks one letter keeps.
  static let markLimit = 4

  /// The glyphs of a text, in order, each inert.
  package static func glyphs(of text: String) -> [TextGlyph] {
    var glyphs: [TextGlyph] = []
    glyphs.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars { append(scalar, to: &glyphs) }
    return glyphs
  }

  private static func append(_ scalar: Unicode.Scalar, to glyphs: inout [TextGlyph]) {
    if let shown = visible(scalar) {
      glyphs += shown.unicodeScalars.map { .scalar($0, width: 1) }
    } else if isMark(scalar) {
      attach(scalar, to: &glyphs)
    } else {
      glyphs.append(.scalar(scalar, width: isWide(scalar) ? 2 : 1))
    }
  }

  /// What stands for a scalar that must not reach the terminal, or nil if it may.
  private static func visible(_ scalar: Unicode.Scalar) -> String? {
    let value = scalar.value
    if value >= 0x20 && value < 0x7F { return nil }
    if value < 0x20 || value == 0x7F {
      return "^" + String(Character(Unicode.Scalar(UInt8(value ^ 0x40))))
    }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .unassigned, .surrogate:
      return "<U+" + String(value, radix: 16, uppercase: true).leftPadded(to: 4) + ">"
    default: return nil
    }
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: true
    default: false
    }
  }

  private static func attach(_ mark: Unicode.Scalar, to glyphs: inout [TextGlyph]) {
    guard let last = glyphs.popLast() else {
      return glyphs.append(.cluster(" " + String(Character(mark)), width: 1))
    }
    let text = last.text
    guard text.unicodeScalars.count <= markLimit else { return glyphs.append(last) }
    var marked = text
    marked.unicodeScalars.append(mark)
    glyphs.append(.cluster(marked, width: last.width))
  }

  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF,
      0x20000...0x3FFFD:
      true
    default: false
    }
  }
}

extension String {
  fileprivate func leftPadded(to width: Int) -> String {
    String(repeating: "0", count: max(0, width - count)) + self
  }
}
