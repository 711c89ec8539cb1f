/// What a field holds, and so how it is typed, shown, stored and checked.
package enum FieldKind: Hashable, Sendable {
  case text
  case longText
  case choice([Choice])
  case wholeNumber(ClosedRange<Int>)
  case money
  case percent
  /// A figure of any unit, with at most two decimals.
  case amount
  case date
  case link
  case list
  /// Other records, by id or by name: one, or any number.
  case reference(LinkTarget, isMany: Bool)

  /// One of the values a choice field can have.
  package struct Choice: Hashable, Sendable {
    /// As stored: lower case with underscores.
    package let key: String
    /// As shown.
    package let label: String
    /// Whether nothing is left to do of a record with this value.
    package let isClosed: Bool

    package init(_ key: String, _ label: String, isClosed: Bool = false) {
      self.key = key
      self.label = label
      self.isClosed = isClosed
    }
  }
}

extension FieldKind {
  /// Whether the field holds any number of items.
  package var hasItems: Bool {
    switch self {
    case .list, .reference(_, isMany: true): true
    default: false
    }
  }

  /// The value as a field keeps it: texts trimmed, blank items dropped, nothing out of bounds.
  package func accepted(_ value: FieldValue) throws(FieldProblem) -> FieldValue {
    switch (self, value) {
    case (_, .empty): .empty
    case (.text, .text(let text)), (.longText, .text(let text)): FieldValue(text: text.tidied)
    case (.link, .text(let text)): try link(text.tidied)
    case (.choice(let choices), .text(let text)): try choice(text.tidied, among: choices)
    case (.list, .list(let items)):
      FieldValue(list: items.map(\.tidied).filter { !$0.isEmpty })
    case (.wholeNumber(let range), .number(let number)): try wholeNumber(number, within: range)
    case (.money, .money(let money)): try self.money(money)
    case (.percent, .percent), (.date, .date): value
    case (.amount, .amount(let amount)): try self.amount(amount)
    case (.reference(_, let isMany), .references(let all)): try references(all, isMany: isMany)
    default: throw .wrongKind
    }
  }

  private func wholeNumber(
    _ number: Int, within range: ClosedRange<Int>
  ) throws(FieldProblem) -> FieldValue {
    guard range.contains(number) else { throw .outside(range) }
    return .number(number)
  }

  private func money(_ money: Money) throws(FieldProblem) -> FieldValue {
    guard (0...Money.most.cents).contains(money.cents) else { throw .notMoney }
    return .money(money)
  }

  private func amount(_ amount: Amount) throws(FieldProblem) -> FieldValue {
    guard (-Amount.most.hundredths...Amount.most.hundredths).contains(amount.hundredths) else {
      throw .notAmount
    }
    return .amount(amount)
  }

  private func choice(
    _ key: String, among choices: [Choice]
  ) throws(FieldProblem) -> FieldValue {
    guard !key.isEmpty else { return .empty }
    guard choices.contains(where: { $0.key == key }) else {
      throw .notChoice(choices.map(\.key))
    }
    return .text(key)
  }

  private func references(
    _ all: [Reference], isMany: Bool
  ) throws(FieldProblem) -> FieldValue {
    let tidy = all.compactMap { reference -> Reference? in
      guard case .named(let name) = reference else { return reference }
      return name.tidied.isEmpty ? nil : .named(name.tidied)
    }
    guard isMany || tidy.count <= 1 else { throw .wrongKind }
    return FieldValue(references: tidy)
  }

  private func link(_ text: String) throws(FieldProblem) -> FieldValue {
    guard !text.isEmpty else { return .empty }
    let schemes = ["https://", "http://", "mailto:"]
    guard schemes.contains(where: { text.lowercased().hasPrefix($0) && text.count > $0.count }),
      text.unicodeScalars.allSatisfy({ $0.value > 0x20 && !$0.properties.isWhitespace })
    else { throw .notLink }
    return .text(text)
  }
}
