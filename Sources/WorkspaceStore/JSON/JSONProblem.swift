/// Why a text is not JSON that the store reads, and where; never what it says.
package struct JSONProblem: Error, Hashable, Sendable {
  package let kind: Kind
  /// Counted from 1.
  package let line: Int
  /// Counted from 1, in Unicode scalars; in bytes behind the first that is not UTF-8.
  package let column: Int
  /// What should stand there, where something unexpected does.
  package let expected: Expected?

  package init(kind: Kind, line: Int, column: Int, expected: Expected? = nil) {
    self.kind = kind
    self.line = line
    self.column = column
    self.expected = expected
  }

  /// What the grammar asks for at a place.
  package enum Expected: Hashable, Sendable {
    case value
    /// The name of a member, in quotes.
    case name
    case colon
    /// A comma, or the end of the object.
    case commaOrBrace
    /// A comma, or the end of the array.
    case commaOrBracket
  }

  package enum Kind: Hashable, Sendable {
    case endsEarly
    /// A byte that cannot stand here.
    case unexpected
    /// Something follows the value.
    case trailingText
    case byteOrderMark
    case notUTF8
    /// A control character inside a string that is not escaped.
    case controlCharacter
    case badEscape
    /// Half of a pair of escapes.
    case loneSurrogate
    case badNumber
    /// A member's name comes twice, the same or differently composed.
    case duplicateName
    case tooDeep
    case tooLarge
    case tooManyMembers
    case tooLongString
  }
}

/// How much a JSON text may hold before it is refused.
package struct JSONLimits: Hashable, Sendable {
  /// Of the whole text, in bytes.
  package let bytes: Int
  /// Objects and arrays inside one another.
  package let depth: Int
  /// Members of all objects together.
  package let members: Int
  /// Of one string, in bytes.
  package let string: Int

  /// For a document of the workspace.
  package static let document = JSONLimits(
    bytes: 8 << 20, depth: 64, members: 100_000, string: 1 << 20)

  /// For one line of a journal, which holds documents before and after, a few levels down.
  package static let journalLine = JSONLimits(
    bytes: 64 << 20, depth: 72, members: 2_000_000, string: 1 << 20)
}
