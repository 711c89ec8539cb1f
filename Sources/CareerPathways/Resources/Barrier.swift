/// Something in policy or elsewhere that makes programs hard to launch and run.
package struct Barrier: KeptRecord {
  package let id: RecordID
  package var name = ""
  package var kind: Kind?
  package var state = State.open
  package var owner: Reference?
  package var due: CalendarDate?
  package var workAround = ""
  package var programs: [Reference] = []
  /// The statements of partners that named it.
  package var source: [Reference] = []
  package var notes = ""
  package var unknown: [String: JSON] = [:]

  package static let folder = RecordID(fixed: "barriers")
  /// The folder of what partners said.
  package static let statements = RecordID(fixed: "statements")
  package static let noun = Noun("barrier")
  package static let purpose =
    "What stands in the way, who clears it, and the way around it until it is cleared."
  package static let place = GuidePlace.step(6, subStep: 3)

  package init(id: RecordID) { self.id = id }

  package static let fields: [Field<Barrier>] = [
    .text("name", "Barrier", \.name, required: true, help: "What stands in the way"),
    .choice("kind", "Kind", \.kind),
    .choice("state", "State", \.state, usual: .open),
    .reference("owner", "Owner", \.owner, to: .records(Partner.folder), help: "Who clears it"),
    .date("due", "Due", \.due, help: "Such as 2026-12-01, next fri or +1m"),
    .longText("work_around", "Way around", \.workAround, help: "What is done meanwhile"),
    .references(
      "programs", "Programs", \.programs, to: .records(Program.folder), help: "What it holds up"),
    .references(
      "source", "Named in", \.source, to: .records(Barrier.statements),
      help: "What partners said of it"),
    .longText("notes", "Notes", \.notes),
  ]

  package enum Kind: String, FieldChoice {
    case articulation
    case licensing
    case creditTransfer = "credit_transfer"
    case priorLearning = "prior_learning"
    case funding
    case other

    package var label: String {
      switch self {
      case .articulation: "Articulation"
      case .licensing: "Licensing"
      case .creditTransfer: "Credit transfer"
      case .priorLearning: "Prior learning"
      case .funding: "Funding"
      case .other: "Other"
      }
    }

    /// Whether it lies in rules or funds, which partners alone can rarely change.
    package var needsState: Bool { self != .other }
  }

  package enum State: String, FieldChoice {
    case open
    case underWay = "under_way"
    case workedAround = "worked_around"
    case cleared

    package var label: String {
      switch self {
      case .open: "Open"
      case .underWay: "Under way"
      case .workedAround: "Worked around"
      case .cleared: "Cleared"
      }
    }

    package var isClosed: Bool { self == .cleared }
  }
}
