/// Texts made ready for finding words in them: in lower case, with single blanks.
struct WordText: Hashable {
  private let bytes: [UInt8]

  /// Several texts as one; no words are found across them.
  init(_ texts: [String]) {
    bytes = Array(
      texts.map { text in
        text.lowercased().split { $0.isWhitespace }.joined(separator: " ")
      }.joined(separator: "\n").utf8)
  }

  /// Whether the words of `other` stand here, no letter or digit right before or after them.
  func contains(_ other: WordText) -> Bool {
    let sought = other.bytes
    guard let first = sought.first, sought.count <= bytes.count else { return false }
    for start in 0...(bytes.count - sought.count) where bytes[start] == first {
      let end = start + sought.count
      if !isLetter(start - 1), !isLetter(end), bytes[start..<end].elementsEqual(sought) {
        return true
      }
    }
    return false
  }

  /// Whether a byte is part of a letter or a digit.
  private func isLetter(_ index: Int) -> Bool {
    guard bytes.indices.contains(index) else { return false }
    let byte = bytes[index]
    return byte >= 0x80 || (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
  }
}
