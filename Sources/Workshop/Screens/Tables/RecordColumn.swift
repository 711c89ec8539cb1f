import CareerPathways
import TerminalUI

/// A column of a table of records: what stands in it, how it sorts and whether it can be typed in.
struct RecordColumn<Row: RecordRow>: Sendable {
  let key: String
  let title: String
  /// Nil for a column that only says where a record stands.
  let field: Field<Row.Subject>?
  let widths: ClosedRange<Int>
  /// What stands in the cell as it is typed and copied.
  let text: @Sendable (Row) -> String
  /// What the cell shows.
  let shown: @Sendable (Row) -> String
  /// By what the rows sort; nil for an empty cell.
  let order: @Sendable (Row) -> SortKey?

  /// A column that says where a record stands.
  init(
    place key: String, _ title: String, order: @escaping @Sendable (Row) -> SortKey?,
    text: @escaping @Sendable (Row) -> String
  ) {
    self.key = key
    self.title = title
    field = nil
    widths = 6...22
    self.text = text
    shown = text
    self.order = order
  }

  /// A column of a field.
  init(_ field: Field<Row.Subject>) {
    self.init(
      field,
      shown: { Self.words(for: field.get($0.subject), field.kind(of: $0.subject), $0.context) },
      order: { Self.key(of: field.get($0.subject), field.kind(of: $0.subject), $0.context) })
  }

  private init(
    _ field: Field<Row.Subject>, shown: @escaping @Sendable (Row) -> String,
    order: @escaping @Sendable (Row) -> SortKey?
  ) {
    key = field.key
    title = field.label
    self.field = field
    widths = Self.widths(of: field.kind)
    text = { field.text(of: $0.subject, in: $0.context) }
    self.shown = shown
    self.order = order
  }

  var alignment: Alignment {
    switch field?.kind {
    case .wholeNumber, .money, .percent, .amount: .right
    default: .left
    }
  }

  private static func widths(of kind: FieldKind) -> ClosedRange<Int> {
    switch kind {
    case .text, .longText, .list, .link, .reference: 8...32
    case .choice, .wholeNumber, .money, .percent, .amount, .date: 6...18
    }
  }

  private static func words(
    for value: FieldValue, _ kind: FieldKind, _ context: FieldContext
  ) -> String {
    switch value {
    case .number(let number): FigureWords.count(number)
    case .money(let money): FigureWords.dollars(money)
    case .text(let text) where kind == .longText:
      text.split(separator: "\n", omittingEmptySubsequences: true).joined(separator: " ")
    default: kind.label(of: value, in: context)
    }
  }

  private static func key(
    of value: FieldValue, _ kind: FieldKind, _ context: FieldContext
  ) -> SortKey? {
    switch value {
    case .empty: nil
    case .number(let number), .percent(let number): .number(number)
    case .money(let money): .number(money.cents)
    case .amount(let amount): .number(amount.hundredths)
    case .text, .date, .list, .references:
      .text(kind.label(of: value, in: context).lowercased())
    }
  }
}

extension RecordColumn where Row.Subject: Paid {
  /// A column of one end of the pay, which shows for how long and sorts by what a year brings.
  init(wage field: Field<Row.Subject>) {
    self.init(
      field,
      shown: { row in
        guard case .money(let money) = field.get(row.subject) else { return "" }
        return FigureWords.shortPay(money, row.subject.wageBasis ?? .hourly)
      },
      order: { row in
        guard case .money(let money) = field.get(row.subject) else { return nil }
        return .number(money.converted(from: row.subject.wageBasis ?? .hourly, to: .annual).cents)
      })
  }
}

/// By what rows sort: figures by size, words by the alphabet, whatever their case.
enum SortKey: Comparable, Sendable {
  case number(Int)
  case text(String)
}
