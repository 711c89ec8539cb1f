import CareerPathways
import TerminalUI

/// What is written and marked on the plan.
extension PlanScreen {
  /// The part that the cursor is in.
  func part(_ workshop: Workshop) -> PlanPart.Part? {
    switch row(workshop) {
    case .part(let part, _): part
    case .task(let task): task.part
    case nil: nil
    }
  }

  /// Why nothing can be marked here, in a sentence; nil where it can.
  func refusal(_ workshop: Workshop) -> String? {
    workshop.readOnlyReason ?? (row(workshop) == .part(nil, nil) ? "This is no part" : nil)
  }

  /// Opens the form of a task, or what is agreed on a part for writing.
  func open(_ workshop: Workshop) -> Outcome<Workshop> {
    switch row(workshop) {
    case .task(let task): workshop.form(at: RecordPlace(task)).map { .push($0) } ?? .handled
    case .part(let part?, let record): .push(Self.editor(of: part, record))
    case .part(nil, _), nil: .handled
    }
  }

  /// Writes what is agreed on a part; two people who begin the same part write the same record.
  private static func editor(of part: PlanPart.Part, _ record: PlanPart?) -> EditorLayer<Workshop> {
    EditorLayer(
      title: "\(part.number). \(part.label)", hint: part.guide.text, text: record?.text ?? ""
    ) { text, workshop in
      workshop.edit("Wrote the part ‘\(part.label)’ of the plan") { workspace in
        workspace.edit(part) { $0.text = text.tidied }
      }
      return .handled
    }
  }

  /// Changes the status of the task or the part under the cursor.
  func set(
    _ workshop: inout Workshop, _ change: (Status) -> Status
  ) -> Outcome<Workshop> {
    switch row(workshop) {
    case .task(let task):
      let status = change(task.status)
      workshop.edit("Marked ‘\(task.title)’ \(status.label.lowercased())") {
        $0[PlanTask.self][task.id]?.status = status
      }
      workshop.spotlight = task.id
    case .part(let part?, let record):
      let status = change(record?.status ?? .notStarted)
      workshop.edit("Marked ‘\(part.label)’ \(status.label.lowercased())") { workspace in
        workspace.edit(part) { $0.status = status }
      }
    case .part(nil, _), nil: break
    }
    return .handled
  }
}

extension Workspace {
  /// Changes what is written of a part of the plan, or begins it.
  fileprivate mutating func edit(_ part: PlanPart.Part, _ change: (inout PlanPart) -> Void) {
    let known = all(PlanPart.self).first { $0.part == part }
    guard var record = known ?? RecordID(part.rawValue).map({ PlanPart(id: $0) }) else { return }
    record.part = part
    change(&record)
    self[PlanPart.self][record.id] = record
  }
}
