/// A record's name for life: 1 to 64 characters of `a-z`, `0-9` and `-`.
///
/// File names come from ids alone, so an id can never reach outside its folder
/// nor collide on a file system that ignores case.
package struct RecordID: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let text: String

  /// Nil for a text that is no id.
  package init?(_ text: String) {
    guard (1...64).contains(text.utf8.count), text.utf8.allSatisfy(Self.isAllowed) else {
      return nil
    }
    self.text = text
  }

  /// An id that the code itself names, such as a folder's.
  package init(fixed text: StaticString) {
    guard let id = RecordID(text.description) else {
      preconditionFailure("A fixed id has 1 to 64 characters of a-z, 0-9 and -.")
    }
    self = id
  }

  /// A new id of 12 characters: 60 random bits.
  package static func random(using generator: inout some RandomNumberGenerator) -> RecordID {
    RecordID(
      trusted: String((0..<12).map { _ in alphabet.randomElement(using: &generator) ?? "0" }))
  }

  package static func < (left: RecordID, right: RecordID) -> Bool { left.text < right.text }

  package var description: String { text }

  private init(trusted text: String) { self.text = text }

  /// Without the letters that look like figures.
  private static let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz")

  private static func isAllowed(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D
  }
}
