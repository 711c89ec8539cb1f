extension String {
  /// Without white space at either end, every line ended by a line feed alone.
  package var tidied: String {
    if utf8.withContiguousStorageIfAvailable(Self.isTidy) ?? false { return self }
    let scalars = unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return Self.withLineFeeds(scalars[first...last])
  }

  /// Whether there is nothing to do, for texts that begin and end with plain characters.
  private static func isTidy(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = text.first, let last = text.last else { return true }
    return isPlain(first) && isPlain(last) && text.allSatisfy { $0 != 0x0D }
  }

  private static func withLineFeeds(_ scalars: Substring.UnicodeScalarView) -> String {
    var text = String.UnicodeScalarView()
    var isAfterReturn = false
    for scalar in scalars {
      if scalar == "\r" || !(isAfterReturn && scalar == "\n") {
        text.append(scalar == "\r" ? "\n" : scalar)
      }
      isAfterReturn = scalar == "\r"
    }
    return String(text)
  }

  /// Whether a byte is ASCII and no white space, so that nothing can be trimmed there.
  private static func isPlain(_ byte: UInt8) -> Bool { (0x21...0x7E).contains(byte) }
}
