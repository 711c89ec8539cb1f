/// What a partnership noted about one sub-step of the process.
package struct SubStep: Entry {
  package var status = Status.notStarted
  /// Who sees to it.
  package var owner = ""
  package var due: CalendarDate?
  package var notes = ""
  /// Where to find what shows that it is done.
  package var evidence: [String] = []
  package var unknown: [String: JSON] = [:]

  package init() {}

  /// Whether it is still open although its due date has passed.
  package func isOverdue(on today: CalendarDate) -> Bool {
    due.map { $0 < today } == true && !status.isClosed
  }

  package static let fields: [Field<SubStep>] = [
    .choice("status", "Status", \.status, usual: .notStarted),
    .text("owner", "Owner", \.owner, help: "Who sees to it"),
    .date("due", "Due", \.due, help: "Such as 2026-12-01, next fri or +2w"),
    .longText("notes", "Notes", \.notes),
    .list("evidence", "Evidence", \.evidence, help: "Links to what shows that it is done"),
  ]
}

/// What a partnership noted about one of the six opening elements.
package struct OpeningElement: Entry {
  package var status = Status.notStarted
  package var notes = ""
  package var unknown: [String: JSON] = [:]

  package init() {}

  package static let fields: [Field<OpeningElement>] = [
    .choice("status", "Status", \.status, usual: .notStarted),
    .longText("notes", "Notes", \.notes),
  ]
}
