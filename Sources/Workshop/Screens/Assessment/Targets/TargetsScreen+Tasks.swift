import CareerPathways
import TerminalUI

/// From what is low to a task of the plan.
extension TargetsScreen {
  /// Makes a task of the row under the cursor and opens it; an open one is opened again.
  func makeTask(_ workshop: inout Workshop) -> Outcome<Workshop> {
    guard let row = selected(workshop)?.row else { return .handled }
    let tasks = workshop.workspace.tasks(raising: row.id, in: roundID)
    if let open = tasks.first(where: { !$0.status.isClosed }) { return form(of: open.id, workshop) }
    let id = workshop.newID()
    let task = workshop.workspace.task(id, raising: row.id, in: roundID, today: workshop.today)
    guard var task else { return .handled }
    if task.owner == nil { task.owner = .named(workshop.surroundings.author) }
    let made = task
    let isMade = workshop.edit("Made a task of ‘\(row.title)’") { $0[PlanTask.self][id] = made }
    return isMade ? form(of: id, workshop) : .handled
  }

  private func form(of id: RecordID, _ workshop: Workshop) -> Outcome<Workshop> {
    guard let kind = workshop.workspace.kind(PlanTask.folder),
      let record = kind.find(id, workshop.workspace)
    else { return .handled }
    return .push(RecordForms.form(of: record, kind))
  }
}
