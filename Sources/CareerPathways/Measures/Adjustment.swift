/// A change to the design of programs or how they are run, and what led to it.
package struct Adjustment: KeptRecord {
  package let id: RecordID
  package var name = ""
  package var status = Status.notStarted
  package var of: Aspect?
  /// The measures whose figures led to it.
  package var measures: [Reference] = []
  /// The statements of partners that led to it.
  package var statements: [Reference] = []
  package var review: Reference?
  package var programs: [Reference] = []
  package var owner: Reference?
  package var due: CalendarDate?
  package var result = ""
  package var notes = ""
  package var unknown: [String: JSON] = [:]

  package static let folder = RecordID(fixed: "adjustments")
  package static let noun = Noun("adjustment")
  package static let purpose =
    "What changes after a look at the outcomes, each tied to the measure or statement behind it."
  package static let place = GuidePlace.step(8, subStep: 3)

  package init(id: RecordID) { self.id = id }

  package static let fields: [Field<Adjustment>] = [
    .text("name", "Adjustment", \.name, required: true, help: "What changes"),
    .choice("status", "Status", \.status, usual: .notStarted),
    .choice("of", "Changes", \.of),
    .references(
      "measures", "Because of measures", \.measures, to: .records(Measure.folder),
      help: "The measures behind it"),
    .references(
      "statements", "Because of statements", \.statements,
      to: .records(Barrier.statements), help: "What partners said that led to it"),
    .reference("review", "Review", \.review, to: .records(Review.folder)),
    .references("programs", "Programs", \.programs, to: .records(Program.folder)),
    .reference("owner", "Owner", \.owner, to: .records(Partner.folder), help: "Who sees to it"),
    .date("due", "Due", \.due, help: "Such as 2026-12-01, next fri or +1m"),
    .longText("result", "What came of it", \.result),
    .longText("notes", "Notes", \.notes),
  ]

  /// Whether a measure or a statement stands behind it.
  package var hasReason: Bool { !measures.isEmpty || !statements.isEmpty }

  package enum Aspect: String, FieldChoice {
    case design, delivery, plan

    package var label: String {
      switch self {
      case .design: "Design of programs"
      case .delivery: "How programs are run"
      case .plan: "The plan itself"
      }
    }
  }
}
