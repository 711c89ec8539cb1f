/// A JSON value: what every record is made of on disk, in the journal and in a merge.
///
/// Numbers keep their source text, so nothing is rounded on the way through.
package enum JSON: Hashable, Sendable {
  case null
  case bool(Bool)
  case number(String)
  case string(String)
  case array([JSON])
  case object([String: JSON])

  package static func int(_ value: Int) -> JSON { .number(String(value)) }

  package var text: String? {
    if case .string(let text) = self { text } else { nil }
  }

  /// The value of a number without fraction or exponent that fits 64 bits.
  package var int: Int? {
    if case .number(let text) = self { Int(text) } else { nil }
  }

  package var bool: Bool? {
    if case .bool(let value) = self { value } else { nil }
  }

  package var elements: [JSON]? {
    if case .array(let elements) = self { elements } else { nil }
  }

  package var members: [String: JSON]? {
    if case .object(let members) = self { members } else { nil }
  }

  package subscript(member: String) -> JSON? { members?[member] }

  /// The `id` member that names an object inside an array.
  package var id: String? { self["id"]?.text }
}
