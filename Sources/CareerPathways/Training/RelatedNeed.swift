/// Something beside programs that makes pathways work: equipment, exploration, supportive services.
package struct RelatedNeed: KeptRecord {
  package let id: RecordID
  package var name = ""
  package var kind: Kind?
  package var programs: [Reference] = []
  package var cost: Money?
  package var status = Status.notStarted
  package var resources: [Reference] = []
  package var owner: Reference?
  package var due: CalendarDate?
  package var notes = ""
  package var unknown: [String: JSON] = [:]

  package static let folder = RecordID(fixed: "related-needs")
  package static let noun = Noun("related need")
  package static let purpose =
    "What else pathways need: equipment, career awareness and exploration, supportive services."
  package static let place = GuidePlace.step(5, subStep: 1)

  package init(id: RecordID) { self.id = id }

  package static let fields: [Field<RelatedNeed>] = [
    .text("name", "Need", \.name, required: true, help: "What is needed"),
    .choice("kind", "Kind", \.kind),
    .references(
      "programs", "Programs", \.programs, to: .records(Program.folder), help: "What needs it"),
    .money("cost", "Cost", \.cost, help: "In dollars, where it is known"),
    .choice("status", "Status", \.status, usual: .notStarted),
    .references(
      "resources", "Met by", \.resources, to: .records(Resource.folder),
      help: "The resources that meet it"),
    .reference("owner", "Owner", \.owner, to: .records(Partner.folder), help: "Who sees to it"),
    .date("due", "Due", \.due, help: "Such as 2026-12-01, next fri or +1m"),
    .longText("notes", "Notes", \.notes),
  ]

  package enum Kind: String, FieldChoice {
    case equipment
    case exploration
    case services
    case other

    package var label: String {
      switch self {
      case .equipment: "Equipment"
      case .exploration: "Awareness and exploration"
      case .services: "Supportive services"
      case .other: "Other"
      }
    }
  }
}
