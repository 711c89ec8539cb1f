extension FieldKind {
  /// Reads a typed text; blank is empty.
  ///
  /// Where the context knows the day, dates may be typed as `next fri` or `+2w`;
  /// where it knows the workspace, records are found by their titles.
  package func parse(
    _ text: String, in context: FieldContext = .plain
  ) throws(FieldProblem) -> FieldValue {
    let text = text.tidied
    guard !text.isEmpty else { return .empty }
    return try accepted(read(text, context))
  }

  private func read(
    _ text: String, _ context: FieldContext
  ) throws(FieldProblem) -> FieldValue {
    switch self {
    case .text, .longText, .link: return .text(text)
    case .choice(let choices): return .text(Self.key(of: text, among: choices))
    case .list: return .list(ListText.items(of: text))
    case .wholeNumber:
      guard let number = Self.whole(text) else { throw .notWholeNumber }
      return .number(number)
    case .money:
      guard let money = Money(text) else { throw .notMoney }
      return .money(money)
    case .percent:
      guard let hundredths = Self.hundredths(of: text) else { throw .notPercent }
      return .percent(hundredths)
    case .amount:
      guard let amount = Amount(text) else { throw .notAmount }
      return .amount(amount)
    case .date:
      guard let date = CalendarDate(typed: text, today: context.today) else { throw .notDate }
      return .date(date)
    case .reference(let target, let isMany):
      let names = isMany ? ListText.items(of: text) : [text]
      return .references(names.map { context.reference(to: $0, among: target) })
    }
  }

  /// The text of a value, which `parse` reads back; blank for empty.
  package func print(_ value: FieldValue, in context: FieldContext = .plain) -> String {
    switch value {
    case .references(let all): names(of: all, context)
    case .empty: ""
    case .text(let text): text
    case .number(let number): String(number)
    case .money(let money): money.description
    case .percent(let hundredths): DecimalText.print(hundredths, isTrimmed: true) + "%"
    case .amount(let amount): amount.description
    case .date(let date): date.description
    case .list(let items): ListText.print(items)
    }
  }

  /// The text of a value as people read it: a choice by its label.
  package func label(of value: FieldValue, in context: FieldContext = .plain) -> String {
    guard case .choice(let choices) = self, case .text(let key) = value else {
      return print(value, in: context)
    }
    return choices.first { $0.key == key }?.label ?? key
  }

  /// One item as it is typed in a field of this kind: where there are several, a semicolon in it
  /// is told from one between them.
  package func typed(_ item: String) -> String { hasItems ? ListText.print([item]) : item }

  private func names(of all: [Reference], _ context: FieldContext) -> String {
    guard case .reference(let target, let isMany) = self else { return "" }
    let names = all.map { context.name(of: $0, among: target) }
    return isMany ? ListText.print(names) : names.first ?? ""
  }

  /// The key that a typed key or label means, whatever its case; else the text itself.
  private static func key(of text: String, among choices: [Choice]) -> String {
    let wanted = text.lowercased()
    return choices.first { $0.key == wanted || $0.label.lowercased() == wanted }?.key ?? text
  }

  /// Reads `78`, `1,200` or `-5`; nil for anything else.
  private static func whole(_ text: String) -> Int? {
    guard text.hasPrefix("-") else { return DecimalText(text)?.whole }
    return DecimalText(String(text.dropFirst()))?.whole.map { -$0 }
  }

  /// Reads `12.5` or `12.5%`; nil for anything else.
  private static func hundredths(of text: String) -> Int? {
    let figure = text.hasSuffix("%") ? String(text.dropLast()).tidied : text
    let isNegative = figure.hasPrefix("-")
    guard let amount = DecimalText(isNegative ? String(figure.dropFirst()) : figure)?.hundredths
    else { return nil }
    return isNegative ? -amount : amount
  }
}
