/// A record whose table, form, files, search and reports are made from its fields alone.
///
/// A new kind of record is one such type and one row of `RecordKind.all`.
package protocol KeptRecord: RecordDocument {
  /// One of them and several of them in words.
  static var noun: Noun { get }
  /// What they are kept for, in a sentence or two.
  static var purpose: String { get }
  /// Where in the guide they come from.
  static var place: GuidePlace { get }

  /// What lists and messages call it.
  var title: String { get }

  /// Whether it stands before another where nobody sorted them.
  static func precedes(_ one: Self, _ other: Self) -> Bool
}

extension KeptRecord {
  /// The text of the first field.
  package var title: String { Self.fields.first?.text(of: self) ?? "" }

  /// By title; those without one come last.
  package static func precedes(_ one: Self, _ other: Self) -> Bool {
    (one.title.isEmpty ? 1 : 0, one.title.lowercased(), one.id)
      < (other.title.isEmpty ? 1 : 0, other.title.lowercased(), other.id)
  }
}

/// A kind of thing in words, in lower case: `partner` and `partners`.
package struct Noun: Hashable, Sendable {
  package let one: String
  package let many: String

  /// Many is one with an `s` where nothing else is said.
  package init(_ one: String, _ many: String? = nil) {
    self.one = one
    self.many = many ?? one + "s"
  }

  /// The plural with a capital, as a heading.
  package var heading: String { many.prefix(1).uppercased() + many.dropFirst() }
}
