/// The value of a field, whatever the record.
package enum FieldValue: Hashable, Sendable {
  case empty
  /// A text, long text, link, or the key of a choice.
  case text(String)
  case number(Int)
  case money(Money)
  /// Hundredths of a percent.
  case percent(Int)
  case amount(Amount)
  case date(CalendarDate)
  case list([String])
  case references([Reference])

  /// A text, or empty where there is none.
  init(text: String) { self = text.isEmpty ? .empty : .text(text) }

  /// A list, or empty where it has no items.
  init(list: [String]) { self = list.isEmpty ? .empty : .list(list) }

  /// References, or empty where there are none.
  package init(references: [Reference]) {
    self = references.isEmpty ? .empty : .references(references)
  }

  /// What the value points at.
  package var references: [Reference] {
    if case .references(let all) = self { all } else { [] }
  }
}

/// Why a field does not take a value; facts without words.
package enum FieldProblem: Error, Hashable, Sendable {
  case required
  case notWholeNumber
  case outside(ClosedRange<Int>)
  case notMoney
  case notWage
  case notPercent
  case notAmount
  case notPeriod
  case notDate
  case notLink
  case notChoice([String])
  /// The value is of another kind than the field.
  case wrongKind
  /// Another field of the same row says otherwise, such as a wage with its basis.
  case contradicted
  /// People have answered without names, and stay without them.
  case promised
  /// What one of them answered is sealed, since it would tell who rated what.
  case sealed
  /// The map is final, and stays as it is.
  case final
  /// Nothing of this name is there to point at.
  case noSuchRecord
  /// The form of the self-assessment has no such section.
  case noSuchSection
  /// The value is not to be changed.
  case fixed
}
