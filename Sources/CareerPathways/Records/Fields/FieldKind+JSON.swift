/// The form a value has in a file: money in cents, percents and amounts in hundredths, all whole numbers.
extension FieldKind {
  /// Nil for empty, which a file leaves out.
  package func json(_ value: FieldValue) -> JSON? {
    switch value {
    case .references(let all):
      if case .reference(_, isMany: false) = self {
        all.first?.json
      } else {
        .array(all.map(\.json))
      }
    case .empty: nil
    case .text(let text): .string(text)
    case .number(let number), .percent(let number): .int(number)
    case .money(let money): .int(money.cents)
    case .amount(let amount): .int(amount.hundredths)
    case .date(let date): .string(date.description)
    case .list(let items): .array(items.map(JSON.string))
    }
  }

  /// Reads what `json` wrote; null is empty, a value of another type is a problem.
  package func value(from json: JSON) throws(FieldProblem) -> FieldValue {
    if json == .null { return .empty }
    return try accepted(read(json))
  }

  private func read(_ json: JSON) throws(FieldProblem) -> FieldValue {
    switch self {
    case .text, .longText, .link, .choice:
      guard let text = json.text else { throw .wrongKind }
      return .text(text)
    case .wholeNumber: return .number(try whole(json))
    case .percent: return .percent(try whole(json))
    case .amount: return .amount(Amount(hundredths: try whole(json)))
    case .money: return .money(Money(cents: try whole(json)))
    case .date:
      guard let text = json.text else { throw .wrongKind }
      guard let date = CalendarDate(text) else { throw .notDate }
      return .date(date)
    case .reference(_, let isMany):
      let elements = isMany ? json.elements : [json]
      guard let elements else { throw .wrongKind }
      var all: [Reference] = []
      for element in elements { all.append(try Reference(element)) }
      return .references(all)
    case .list:
      guard let items = json.elements?.map(\.text), !items.contains(nil) else { throw .wrongKind }
      return .list(items.compactMap { $0 })
    }
  }

  private func whole(_ json: JSON) throws(FieldProblem) -> Int {
    guard let number = json.int else { throw .wrongKind }
    return number
  }
}
