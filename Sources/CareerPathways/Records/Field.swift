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

  /// What the field of `owner` says, as text that `take` reads back.
  package func text(of owner: Owner) -> String { kind.print(get(owner)) }

  /// Reads a typed text into the field.
  package func take(_ text: String, in owner: inout Owner) throws(FieldProblem) {
    try put(kind.parse(text), in: &owner)
  }

  /// Puts a value into the field, trimmed and checked.
  package func put(_ value: FieldValue, in owner: inout Owner) throws(FieldProblem) {
    let value = try kind.accepted(value)
    if isRequired, value == .empty { throw .required }
    try set(&owner, value)
  }
}
