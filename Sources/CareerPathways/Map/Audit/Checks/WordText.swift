/// Texts made ready for finding words in them: in lower case, with single blanks.
struct WordText: Hashable {
  private var bytes: [UInt8] = []

  init(_ text: String) { append(text) }

  /// Several texts as one; no words are found across them.
  init(_ texts: [String]) {
    for text in texts {
      append(text)
      bytes.append(Self.lineFeed)
    }
  }

  private static let lineFeed = UInt8(ascii: "\n")
  private static let blank = UInt8(ascii: " ")

  private mutating func append(_ text: String) {
    for byte in text.lowercased().utf8 {
      if byte != Self.blank, !(0x09...0x0D).contains(byte) {
        bytes.append(byte)
      } else if let last = bytes.last, last != Self.blank, last != Self.lineFeed {
        bytes.append(Self.blank)
      }
    }
    if bytes.last == Self.blank { bytes.removeLast() }
  }

  /// Whether the words of `other` stand here, no letter or digit right before or after them.
  func contains(_ other: WordText) -> Bool {
    bytes.withUnsafeBufferPointer { text in
      other.bytes.withUnsafeBufferPointer { sought in
        guard let first = sought.first, sought.count <= text.count else { return false }
        return (0...(text.count - sought.count)).contains { start in
          text[start] == first && Self.isWord(sought, in: text, at: start)
        }
      }
    }
  }

  private typealias Bytes = UnsafeBufferPointer<UInt8>

  private static func isWord(_ sought: Bytes, in text: Bytes, at start: Int) -> Bool {
    let end = start + sought.count
    guard start == 0 || !isLetter(text[start - 1]), end == text.count || !isLetter(text[end])
    else { return false }
    return text[start..<end].elementsEqual(sought)
  }

  /// Whether a byte is part of a letter or a digit.
  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
  }
}
