/// An address that may be handed to another program: `http`, `https` or `mailto`, and nothing in
/// it that any program could take for more than an address.
package struct WebAddress: Hashable, Sendable {
  package let text: String

  /// Bytes.
  private static let limit = 2048
  private static let schemes = ["https://", "http://", "mailto:"]

  /// Nil where the text is no such address.
  package init?(_ text: String) {
    guard text.utf8.count <= Self.limit, text.utf8.allSatisfy(Self.isPlain),
      let scheme = Self.schemes.first(where: { text.lowercased().hasPrefix($0) }),
      let first = text.utf8.dropFirst(scheme.utf8.count).first, Self.isLetterOrDigit(first)
    else { return nil }
    self.text = text
  }

  /// Printable ASCII without blanks and without what quotes or parts commands.
  private static func isPlain(_ byte: UInt8) -> Bool {
    isLetterOrDigit(byte) || "-._~:/?#[]@!$&()*+,;=%".utf8.contains(byte)
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }
}

/// What became of an address that was to be opened.
package enum AddressAnswer: Hashable, Sendable {
  /// The desktop was asked to open it.
  case asked
  /// The terminal stands on another machine than the program.
  case farAway
  /// There is no desktop here to open it on.
  case noDesktop
  /// The program that opens addresses is not installed.
  case noOpener
  /// It is no address that may be opened.
  case notAllowed
  /// The program could not be started; `errno`.
  case notStarted(code: Int32)
}
