/// The order of RFC 8785: by UTF-16 code units.
enum UTF16Order {
  /// Where the texts stand in their array, in the order of the texts.
  ///
  /// Sorts by the first eight bytes as one number, which parts most names of members.
  static func places(of texts: [String]) -> [Int] {
    var keyed = texts.enumerated().map { (start: start(of: $1), place: $0) }
    keyed.sort { left, right in
      left.start == right.start
        ? precedes(texts[left.place], texts[right.place]) : left.start < right.start
    }
    return keyed.map(\.place)
  }

  private static func precedes(_ left: String, _ right: String) -> Bool {
    left.utf8.lexicographicallyPrecedes(right.utf8) { rank($0) < rank($1) }
  }

  /// The first eight bytes by their ranks; a text that ends before is the lesser one.
  private static func start(of text: String) -> UInt64 {
    var start: UInt64 = 0
    var count = 0
    for byte in text.utf8.prefix(8) {
      start = start << 8 | UInt64(rank(byte))
      count += 1
    }
    return count == 8 ? start : start << UInt64(8 * (8 - count))
  }

  /// As UTF-8 has it, but for U+E000 to U+FFFF: they come behind what UTF-16 writes in two units.
  private static func rank(_ byte: UInt8) -> UInt8 {
    byte == 0xEE || byte == 0xEF ? byte + 0x10 : byte
  }
}
