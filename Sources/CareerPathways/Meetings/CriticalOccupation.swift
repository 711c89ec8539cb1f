/// An occupation that the pathways must cover, and what speaks for it.
package struct CriticalOccupation: KeptRecord {
  package let id: RecordID
  package var name = ""
  package var occupation: Reference?
  package var state = State.proposed
  package var share = ""
  package var demand = ""
  package var hardToFill = ""
  package var changes = ""
  package var outlook = ""
  package var statements: [Reference] = []
  package var notes = ""
  package var unknown: [String: JSON] = [:]

  package static let folder = RecordID(fixed: "critical-occupations")
  package static let noun = Noun("critical occupation")
  package static let purpose =
    "The occupations that the pathways must cover, as industry partners chose them, with what "
    + "speaks for each."
  package static let place = GuidePlace.step(2, subStep: 1)

  package init(id: RecordID) { self.id = id }

  package static let fields: [Field<CriticalOccupation>] = [
    .text("name", "Occupation", \.name, required: true),
    .reference("occupation", "On the map", \.occupation, to: .occupations),
    .choice("state", "State", \.state, usual: .proposed),
    .text("share", "Share", \.share, help: "How much of the industry works in it"),
    .text("demand", "Demand", \.demand, help: "How much it is asked for today"),
    .text("hard_to_fill", "Hard to fill", \.hardToFill),
    .text("changes", "Changes", \.changes, help: "In the industry or its technology"),
    .text("outlook", "Outlook", \.outlook, help: "The jobs expected ahead"),
    .references(
      "statements", "Named in", \.statements, to: .records(Statement.folder),
      help: "The statements that speak for it"),
    .longText("notes", "Notes", \.notes),
  ]

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
}
