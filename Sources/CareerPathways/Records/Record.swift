/// Anything whose parts are read and written through fields.
package protocol Fielded: Hashable, Sendable {}

/// Anything that says by its fields what it is.
///
/// Every table, form, file and subcommand reads the fields. Members of its file
/// that it does not know survive in `unknown`.
package protocol Described: Fielded {
  /// The fields in the order in which forms and CSV show them.
  static var fields: [Field<Self>] { get }

  /// Members of the file that this version does not know, kept as they are.
  var unknown: [String: JSON] { get set }
}

extension Described {
  /// The field with this key.
  package static func field(_ key: String) -> Field<Self>? { fields.first { $0.key == key } }
}

/// A thing the user edits that has a name for life: an occupation, a partner, a response.
package protocol Record: Described, Identifiable where ID == RecordID {
  var id: RecordID { get }

  init(id: RecordID)
}

/// A described thing that is found by a name it does not know itself: an answer by its question.
package protocol Entry: Described {
  init()
}

extension Entry {
  /// Whether nothing was ever entered, so that files leave it out.
  package var isBlank: Bool { self == Self() }
}
