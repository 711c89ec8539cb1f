/// How one scalar is shown.
enum ScalarKind {
  case glyph(width: Int)
  case mark
  /// Chooses how the character before it looks; nothing itself.
  case selector
  case spelled(String)

  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    // Scalars that most text is made of, so that the tables are seldom asked.
    case 0x20..<0x7F, 0xA0..<0xAD, 0xAE..<0x300, 0x2010...0x2027, 0x2190..<0x231A,
      0x2500..<0x25FD:
      self = .glyph(width: 1)
    // Cyrillic, Hebrew and Arabic letters.
    case 0x400...0x482, 0x48A...0x52F, 0x5D0...0x5EA, 0x620...0x64A: self = .glyph(width: 1)
    // Kana, Chinese characters and Hangul syllables.
    case 0x3041...0x3096, 0x30A1...0x30FA, 0x4E00...0x9FFF, 0xAC00...0xD7A3:
      self = .glyph(width: 2)
    case ..<0x20, 0x7F: self = .spelled("^\(Character(Unicode.Scalar(UInt8(scalar.value ^ 0x40))))")
    case 0xFE0E, 0xFE0F: self = .selector
    // Hangul vowels and finals, drawn into the syllable before them.
    case 0x1160...0x11FF, 0xD7B0...0xD7FB: self = .mark
    // Regional indicators, by letter.
    case 0x1F1E6...0x1F1FF:
      self = .spelled(String(Character(Unicode.Scalar(UInt8(scalar.value - 0x1F1E6 + 0x41)))))
    default: self.init(rare: scalar)
    }
  }

  private init(rare scalar: Unicode.Scalar) {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: self = .mark
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned,
      .surrogate:
      let number = String(scalar.value, radix: 16, uppercase: true)
      self = .spelled("<U+\(String(repeating: "0", count: max(0, 4 - number.count)))\(number)>")
    default: self = .glyph(width: WideScalars.contains(scalar.value) ? 2 : 1)
    }
  }
}
