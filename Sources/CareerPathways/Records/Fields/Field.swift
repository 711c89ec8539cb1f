/// One field of a record: the single place that says what it is.
///
/// Table, form, CSV, HTML and subcommands all read the same fields.
package struct Field<Owner>: Sendable {
  /// The JSON member and the CSV column, in snake_case; stable for ever.
  package let key: String
  package let label: String
  package let help: String
  package let kind: FieldKind
  package let isRequired: Bool
  package let get: @Sendable (Owner) -> FieldValue
  /// Takes a value that `kind` already accepts.
  package let set: @Sendable (inout Owner, FieldValue) throws(FieldProblem) -> Void
  /// How a text that is not blank is read where it may speak of more than this field.
  private(set) var readsText: Reading?
  /// The map whose things a link of the owner leads to; nil in an owner that may mean any map.
  private(set) var map: (@Sendable (Owner) -> RecordID?)?

  /// Reads a text into its owner and returns the keys of the other fields it spoke of.
  package typealias Reading =
    @Sendable (_ text: String, inout Owner) throws(FieldProblem) -> Set<String>

  /// What the field of `owner` says, as text that `take` reads back.
  package func text(of owner: Owner, in context: FieldContext = .plain) -> String {
    kind(of: owner).print(get(owner), in: context)
  }

  /// What the field of `owner` says as people read it: a choice by its label.
  package func words(of owner: Owner, in context: FieldContext = .plain) -> String {
    kind(of: owner).label(of: get(owner), in: context)
  }

  /// Reads a typed text into the field.
  ///
  /// Returns the keys of the other fields that the text spoke of.
  @discardableResult
  package func take(
    _ text: String, in owner: inout Owner, _ context: FieldContext = .plain
  ) throws(FieldProblem) -> Set<String> {
    if let readsText, case let tidy = text.tidied, !tidy.isEmpty {
      return try readsText(tidy, &owner)
    }
    try put(kind(of: owner).parse(text, in: context), in: &owner)
    return []
  }

  /// Puts a value into the field, trimmed and checked.
  package func put(_ value: FieldValue, in owner: inout Owner) throws(FieldProblem) {
    let value = try kind.accepted(value)
    if isRequired, value == .empty { throw .required }
    try set(&owner, value)
  }

  /// The same field, whose links lead to things of the map that an owner names.
  func onMap(_ map: @escaping @Sendable (Owner) -> RecordID?) -> Field {
    var field = self
    field.map = map
    return field
  }

  /// The same field, whose text is read in a way of its own.
  package func reading(_ read: @escaping Reading) -> Field {
    var field = self
    field.readsText = read
    return field
  }
}
