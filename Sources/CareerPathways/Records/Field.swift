/// What a field holds, and so how it is typed, shown, stored and checked.
package enum FieldKind: Hashable, Sendable {
  case text
  case longText
  case choice([Choice])
  case wholeNumber(ClosedRange<Int>)
  case money
  case percent
  case date
  case link
  case list

  /// One of the values a choice field can have.
  package struct Choice: Hashable, Sendable {
    /// As stored: lower case with underscores.
    package let key: String
    /// As shown.
    package let label: String

    package init(_ key: String, _ label: String) {
      self.key = key
      self.label = label
    }
  }
}

/// The value of a field, whatever the record.
package enum FieldValue: Hashable, Sendable {
  case empty
  /// A text, long text, link, or the key of a choice.
  case text(String)
  case number(Int)
  case money(Money)
  /// Hundredths of a percent.
  case percent(Int)
  case date(CalendarDate)
  case list([String])
}

/// Why a field does not take a value; facts without words.
package enum FieldProblem: Error, Hashable, Sendable {
  case required
  case notWholeNumber
  case outside(ClosedRange<Int>)
  case notMoney
  case notPercent
  case notDate
  case notLink
  case notChoice([String])
  /// The value is of another kind than the field.
  case wrongKind
}

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
}
