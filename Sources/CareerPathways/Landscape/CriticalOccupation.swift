/// An occupation that the partnership marked as critical to the industry, and why.
package struct CriticalOccupation: KeptRecord {
  package let id: RecordID
  package var title = ""
  /// The code of the Standard Occupational Classification, such as `15-1254`.
  package var soc = ""
  package var reasons: [Reason] = []
  /// The same on a map.
  package var occupation: Reference?
  package var state = State.proposed
  /// What was said for it in meetings.
  package var statements: [Reference] = []
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

  package enum State: String, FieldChoice {
    case proposed, agreed
    case setAside = "set_aside"

    package var label: String {
      switch self {
      case .proposed: "Proposed"
      case .agreed: "Agreed"
      case .setAside: "Set aside"
      }
    }
  }

  package static let folder = RecordID(fixed: "critical")
  package static let noun = Noun("critical occupation")
  package static let purpose =
    "The occupations that the pathways must cover, marked from the data or named by industry, each "
    + "with the reasons."
  package static let place = GuidePlace.step(2, subStep: 1)

  package init(id: RecordID) { self.id = id }

  package static let fields: [Field<CriticalOccupation>] = [
    .text("title", "Occupation", \.title, required: true, help: "What the work is called"),
    .text("soc", "SOC code", \.soc, help: "Standard Occupational Classification, as 15-1254"),
    reasonsField,
    .choice("state", "State", \.state, usual: .proposed, help: "Whether industry agreed on it"),
    .reference("occupation", "On the map", \.occupation, to: .occupations),
    .references(
      "statements", "Named in", \.statements, to: .records(Statement.folder),
      help: "The statements that speak for it"),
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
  /// The occupations that are marked as critical.
  package var critical: [RecordID: CriticalOccupation] {
    get { self[CriticalOccupation.self] }
    set { self[CriticalOccupation.self] = newValue }
  }

  /// The mark of an occupation by its code; nil where it is not critical.
  package func critical(soc: String) -> CriticalOccupation? {
    critical.values.filter { $0.soc == soc }.min { $0.id < $1.id }
  }

  /// The occupations that are critical, by title.
  package var criticalInOrder: [CriticalOccupation] { all(CriticalOccupation.self) }
}
