import CareerPathways

/// The name that a thing has in the Credential Registry for life: `ce-` and a UUID in lower case.
package struct CTID: Hashable, Sendable, CustomStringConvertible {
  package let text: String

  /// Nil for a text that is none.
  package init?(_ text: String) {
    guard text.hasPrefix("ce-"), Self.isUUID(text.utf8.dropFirst(3)) else { return nil }
    self.text = text
  }

  /// The CTID that always comes from this name, a URI: the UUID of version 5 that RFC 9562 makes
  /// of it.
  package init(derivedFrom name: String) {
    var bytes = Array(SHA1.digest(Self.uriSpace + Array(name.utf8)).prefix(16))
    bytes[6] = bytes[6] & 0x0F | 0x50
    bytes[8] = bytes[8] & 0x3F | 0x80
    let digits = bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }
    let parts = [0..<4, 4..<6, 6..<8, 8..<10, 10..<16].map { digits[$0].joined() }
    text = "ce-" + parts.joined(separator: "-")
  }

  package var description: String { text }

  /// The address that links to it.
  var uri: String { "https://credentialengineregistry.org/resources/" + text }

  /// The address of the graph that describes it.
  var graph: String { "https://credentialengineregistry.org/graph/" + text }

  /// A UUID as the id of a record, which a CTID is too.
  package var recordID: RecordID? { RecordID(text) }

  /// Whether a text is a UUID in lower case, as `6ba7b811-9dad-11d1-80b4-00c04fd430c8`.
  static func isUUID(_ text: some Collection<UInt8>) -> Bool {
    text.count == 36
      && text.enumerated().allSatisfy { place, byte in
        [8, 13, 18, 23].contains(place) ? byte == UInt8(ascii: "-") : isDigit(byte)
      }
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
  }

  /// The name space of RFC 9562 for names that are URIs.
  private static let uriSpace: [UInt8] = [
    0x6B, 0xA7, 0xB8, 0x11, 0x9D, 0xAD, 0x11, 0xD1, 0x80, 0xB4, 0x00, 0xC0, 0x4F, 0xD4, 0x30, 0xC8,
  ]
}
