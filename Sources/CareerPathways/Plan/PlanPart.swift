/// What the implementation and assessment plan says in one of its seven parts.
package struct PlanPart: KeptRecord {
  package let id: RecordID
  package var part: Part?
  package var text = ""
  package var owner: Reference?
  package var status = Status.notStarted
  package var due: CalendarDate?
  package var notes = ""
  package var unknown: [String: JSON] = [:]

  package static let folder = RecordID(fixed: "plan-parts")
  package static let noun = Noun("part of the plan", "parts of the plan")
  package static let purpose =
    "The seven parts of the implementation and assessment plan, each in the partnership’s words."
  package static let place = GuidePlace.step(7, subStep: 3)

  package init(id: RecordID) { self.id = id }

  package var title: String { part?.label ?? "" }

  package static let fields: [Field<PlanPart>] = [
    .choice("part", "Part", \.part, help: "One of the seven parts"),
    .longText("text", "Text", \.text, help: "What the partnership agreed on"),
    .reference("owner", "Owner", \.owner, to: .records(Partner.folder), help: "Who writes it"),
    .choice("status", "Status", \.status, usual: .notStarted),
    .date("due", "Due", \.due, help: "Such as 2026-12-01, next fri or +1m"),
    .longText("notes", "Notes", \.notes),
  ]

  /// In the order of the guide; those without a part come last.
  package static func precedes(_ one: PlanPart, _ other: PlanPart) -> Bool {
    (one.part?.number ?? 8, one.id) < (other.part?.number ?? 8, other.id)
  }

  /// The seven parts.
  package enum Part: String, FieldChoice {
    case roles, timelines, commitments, outcomes, data, input, staff

    /// From 1 to 7.
    package var number: Int { (Self.allCases.firstIndex(of: self) ?? 0) + 1 }

    /// What the guide says of it.
    package var guide: GuidePart { Guide.planParts[number - 1] }

    package var label: String { guide.title }
  }
}
