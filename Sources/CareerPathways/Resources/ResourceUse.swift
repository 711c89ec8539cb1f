/// A resource put to use for a component: one cell of the braiding.
package struct ResourceUse: KeptRecord {
  package let id: RecordID
  package var name = ""
  package var component: Reference?
  package var resource: Reference?
  package var amount: Money?
  package var state = State.planned
  package var from: CalendarDate?
  package var until: CalendarDate?
  /// Who made sure that the restrictions of the resource allow it, and how.
  package var cleared = ""
  package var notes = ""
  package var unknown: [String: JSON] = [:]

  package static let folder = RecordID(fixed: "uses")
  package static let noun = Noun("use of a resource", "uses of resources")
  package static let purpose = "Which resource covers which component of a program, and how much."
  package static let place = GuidePlace.step(6, subStep: 2)

  package init(id: RecordID) { self.id = id }

  package static let fields: [Field<ResourceUse>] = [
    .text("name", "Use", \.name, required: true, help: "A few words for it"),
    .reference(
      "component", "Component", \.component, to: .records(ProgramComponent.folder),
      help: "What it pays for"),
    .reference(
      "resource", "Resource", \.resource, to: .records(Resource.folder), help: "What pays"),
    .money("amount", "Amount", \.amount, help: "In dollars; blank where nobody knows yet"),
    .choice("state", "State", \.state, usual: .planned),
    .date("from", "From", \.from, help: "From when on it pays"),
    .date("until", "Until", \.until, help: "Until when it pays"),
    .text(
      "cleared", "Cleared with", \.cleared,
      help: "Who made sure that the restrictions of the resource allow it"),
    .longText("notes", "Notes", \.notes),
  ]

  package enum State: String, FieldChoice {
    case planned, asked, committed, refused

    package var label: String {
      switch self {
      case .planned: "Planned"
      case .asked: "Asked for"
      case .committed: "Committed"
      case .refused: "Refused"
      }
    }
  }
}
