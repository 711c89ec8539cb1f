import CareerPathways

/// One thing that differs between two states of a map, as a row of a table.
package struct DifferenceRow: Equatable, Sendable {
  package let subject: MapDifference.Subject
  /// In words, without a full stop.
  package let sentence: String
  /// By the names in `columns`; nil where there is nothing to say.
  package let cells: [String?]

  package static let columns = ["change", "thing", "id", "name", "field", "before", "after"]

  /// All rows of a difference, in its order.
  package static func all(of difference: MapDifference) -> [DifferenceRow] {
    difference.facts.map { DifferenceRow($0, in: difference) }
  }

  private init(_ fact: MapDifference.Fact, in difference: MapDifference) {
    let words = DifferenceWords(difference: difference)
    let values = Self.values(of: fact.kind, words)
    subject = fact.subject
    sentence = Sentences.fact(fact, in: difference)
    let (thing, id) = Self.thing(fact.subject)
    cells = [
      values.change, thing, id ?? difference.after.id.text, words.name(of: fact.subject),
      values.field, values.before, values.after,
    ]
  }

  private typealias Values = (change: String, field: String?, before: String?, after: String?)

  private static func values(
    of kind: MapDifference.Kind, _ words: DifferenceWords
  ) -> Values {
    switch kind {
    case .added: ("added", nil, nil, nil)
    case .removed: ("removed", nil, nil, nil)
    case .renamed(let from, let to): ("renamed", "title", from, to)
    case .moved(let from, let to):
      ("moved", "cell", words.formerName(of: from), words.name(of: to))
    case .reordered: ("reordered", nil, nil, nil)
    case .wages(let from, let to): ("changed", "wages", from.map(text), to.map(text))
    case .ends: ("changed", "ends", nil, nil)
    case .field(let change):
      ("changed", change.key, text(change.before, change.kind), text(change.after, change.kind))
    case .sources(let keys): ("changed", "sources", nil, keys.joined(separator: "; "))
    case .parent: ("changed", "parent", nil, nil)
    case .other: ("changed", nil, nil, nil)
    }
  }

  private static func thing(_ subject: MapDifference.Subject) -> (String, String?) {
    switch subject {
    case .map: ("map", nil)
    case .level(let id): ("level", id.text)
    case .pathway(let id): ("pathway", id.text)
    case .occupation(let id): ("occupation", id.text)
    case .cell(let cell): ("cell", "\(cell.level)/\(cell.pathway)")
    case .progression(let id): ("progression", id.text)
    case .rule(let id): ("rule", id.text)
    }
  }

  private static func text(_ value: FieldValue, _ kind: FieldKind) -> String? {
    value == .empty ? nil : kind.print(value)
  }

  /// Wages as a machine reads them: `19.25-28.00 hourly`.
  private static func text(_ wages: WageRange) -> String {
    "\(wages.low?.description ?? "")-\(wages.high?.description ?? "") \(wages.basis.rawValue)"
  }
}
