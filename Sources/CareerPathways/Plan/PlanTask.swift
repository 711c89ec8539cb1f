/// A piece of work of the implementation plan: what is to be done, by whom and by when.
package struct PlanTask: KeptRecord {
  package let id: RecordID
  package var title = ""
  package var status = Status.notStarted
  package var owner: Reference?
  package var start: CalendarDate?
  package var due: CalendarDate?
  /// The tasks that must be done first.
  package var after: [Reference] = []
  /// The part of the plan that it carries out.
  package var part: PlanPart.Part?
  package var programs: [Reference] = []
  /// The step of the process that it serves, 1 to 8.
  package var step: Int?
  /// The id of the sub-step that it serves, such as `step-3-2`.
  package var subStep = ""
  /// What led to it, such as an indicator of a round.
  package var source = ""
  package var notes = ""
  package var unknown: [String: JSON] = [:]

  package static let folder = RecordID(fixed: "tasks")
  package static let noun = Noun("task")
  package static let purpose =
    "The work of the implementation plan: who does what by when, and what must be done before."
  package static let place = GuidePlace.step(7, subStep: 3)

  package init(id: RecordID) { self.id = id }

  package static let fields: [Field<PlanTask>] = [
    .text("title", "Task", \.title, required: true, help: "What is to be done"),
    .choice("status", "Status", \.status, usual: .notStarted),
    .reference("owner", "Owner", \.owner, to: .records(Partner.folder), help: "Who sees to it"),
    .date("start", "Start", \.start, help: "Such as 2026-12-01, next mon or +2w"),
    .date("due", "Due", \.due, help: "Such as 2026-12-01, next fri or +1m"),
    .references("after", "After", \.after, to: .records(folder), help: "Tasks to be done first"),
    .choice("part", "Part of the plan", \.part),
    .references("programs", "Programs", \.programs, to: .records(Program.folder)),
    .wholeNumber("step", "Step", \.step, in: 1...8, help: "The step of the process it serves"),
    .text("sub_step", "Sub-step", \.subStep, help: "The sub-step it serves, such as step-3-2"),
    .text("source", "Comes from", \.source, help: "What led to it"),
    .longText("notes", "Notes", \.notes),
  ]

  /// By due date, those without one last, then by title.
  package static func precedes(_ one: PlanTask, _ other: PlanTask) -> Bool {
    (one.due ?? .last, one.title.lowercased(), one.id)
      < (other.due ?? .last, other.title.lowercased(), other.id)
  }
}
