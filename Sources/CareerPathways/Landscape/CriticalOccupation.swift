/// An occupation that the partnership marked as critical to the industry, and why.
package struct CriticalOccupation: RecordDocument {
  package let id: RecordID
  package var title = ""
  /// The code of the Standard Occupational Classification, such as `15-1254`.
  package var soc = ""
  package var reasons: [Reason] = []
  package var marked: CalendarDate?
  package var note = ""
  package var unknown: [String: JSON] = [:]

  /// Why an occupation is critical, as the guide's second step asks.
  package enum Reason: String, FieldChoice {
    case share
    case demand
    case hardToFill = "hard_to_fill"
    case technology
    case future

    package var label: String {
      switch self {
      case .share: "Share of the industry"
      case .demand: "Level of demand"
      case .hardToFill: "Hard to fill"
      case .technology: "Changing industry or technology"
      case .future: "Future needs"
      }
    }
  }

  package static let folder = RecordID(fixed: "critical")

  package init(id: RecordID) { self.id = id }

  package static let fields: [Field<CriticalOccupation>] = [
    .text("title", "Occupation", \.title, required: true, help: "What the work is called"),
    .text("soc", "SOC code", \.soc, help: "Standard Occupational Classification, as 15-1254"),
    reasonsField,
    .date("marked", "Marked", \.marked, help: "As year-month-day"),
    .longText("note", "Note", \.note),
  ]

  /// A list of the reasons' keys, each at most once, in the guide's order.
  private static let reasonsField = Field<CriticalOccupation>(
    key: "reasons", label: "Reasons",
    help: "Any of " + Reason.allCases.map(\.rawValue).joined(separator: ", "), kind: .list,
    isRequired: false,
    get: { FieldValue(list: $0.reasons.map(\.rawValue)) },
    set: { occupation, value throws(FieldProblem) in
      occupation.reasons = try reasons(value)
    })

  private static func reasons(_ value: FieldValue) throws(FieldProblem) -> [Reason] {
    if case .empty = value { return [] }
    guard case .list(let keys) = value else { throw .wrongKind }
    guard keys.allSatisfy({ Reason(rawValue: $0) != nil }) else {
      throw .notChoice(Reason.allCases.map(\.rawValue))
    }
    return Reason.allCases.filter { keys.contains($0.rawValue) }
  }
}

extension Workspace {
  /// The mark of an occupation by its code; nil where it is not critical.
  package func critical(soc: String) -> CriticalOccupation? {
    critical.values.filter { $0.soc == soc }.min { $0.id < $1.id }
  }

  /// The occupations that are critical, by title.
  package var criticalInOrder: [CriticalOccupation] {
    critical.values.sorted { ($0.title, $0.id) < ($1.title, $1.id) }
  }
}
