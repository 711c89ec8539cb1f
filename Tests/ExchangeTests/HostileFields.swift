import CareerPathways

extension Described {
  /// Gives about half of the fields a random value, as a form would.
  mutating func fill(using random: inout SeededGenerator) { fill(Self.fields, using: &random) }
}

extension Fielded {
  /// Gives about half of these fields a random value, as a form would.
  mutating func fill(_ fields: [Field<Self>], using random: inout SeededGenerator) {
    for field in fields where Bool.random(using: &random) {
      let value = field.kind.hostile(using: &random)
      // A required text may come out blank; then it stays as it is.
      do { try field.put(value, in: &self) } catch {}
    }
  }
}

extension FieldKind {
  func hostile(using random: inout SeededGenerator) -> FieldValue {
    switch self {
    case .text, .longText: .text(.hostile(using: &random))
    case .link: .text("https://example.org/?a=\"1\";b='2',c")
    case .choice(let choices): .text(choices.randomElement(using: &random)?.key ?? "")
    case .wholeNumber(let range): .number(Int.random(in: range, using: &random))
    case .money: .money(Money(cents: Int.random(in: 0...Money.most.cents, using: &random)))
    case .amount: .amount(Amount(hundredths: Int.random(in: -9999...9999, using: &random)))
    case .percent: .percent(Int.random(in: -9999...9999, using: &random))
    case .date:
      CalendarDate(
        year: Int.random(in: 1...9999, using: &random),
        month: Int.random(in: 1...12, using: &random),
        day: Int.random(in: 1...28, using: &random)
      ).map(FieldValue.date) ?? .empty
    case .list:
      .list((0..<Int.random(in: 0...3, using: &random)).map { _ in .hostile(using: &random) })
    case .reference(_, let isMany):
      .references(
        (0..<(isMany ? 3 : 1)).map { _ in .named(.hostile(using: &random)) })
    }
  }
}
