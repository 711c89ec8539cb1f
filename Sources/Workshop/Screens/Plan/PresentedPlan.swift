import CareerPathways
import TerminalUI

/// The plan for a room: how far each part is, then the tasks of each, who sees to them and by when.
enum PresentedPlan {
  /// A part with its tasks.
  private struct Part {
    let part: PlanPart.Part?
    let record: PlanPart?
    var tasks: [PlanTask] = []

    var title: String { part.map { "\($0.number). \($0.label)" } ?? "In no part yet" }
    var done: Int { tasks.count { $0.status.isClosed } }
  }

  static func sheets(_ workshop: Workshop) -> [PresentedSheet] {
    let sheet = PlanSheet(workshop.workspace, today: workshop.today)
    let parts = parts(of: sheet)
    return [overview(of: parts, workshop)]
      + parts.filter { !$0.tasks.isEmpty || $0.record?.text.isEmpty == false }.map { part in
        PresentedSheet(
          title: part.title, detail: detail(of: part, workshop),
          rows: agreed(in: part) + part.tasks.map { row(of: $0, sheet, workshop) })
      }
  }

  private static func parts(of sheet: PlanSheet) -> [Part] {
    sheet.rows.reduce(into: []) { parts, row in
      switch row {
      case .part(let part, let record): parts.append(Part(part: part, record: record))
      case .task(let task): parts[parts.count - 1].tasks.append(task)
      }
    }
  }

  private static func overview(of parts: [Part], _ workshop: Workshop) -> PresentedSheet {
    PresentedSheet(
      title: "Implementation plan", detail: workshop.workspace.profile.name,
      rows: parts.map { part in
        let (count, status) = (part.tasks.count, part.record?.status ?? .notStarted)
        return count > 0
          ? PresentedSheet.Row(
            text: part.title, figure: "\(part.done) of \(count) done",
            share: Double(part.done) / Double(count))
          : PresentedSheet.Row(text: part.title, figure: status.label, style: style(of: status))
      })
  }

  private static func detail(of part: Part, _ workshop: Workshop) -> String {
    let owner = workshop.name(of: part.record?.owner, Partner.folder)
    return owner.isEmpty ? "" : "Owner: \(owner)"
  }

  private static func agreed(in part: Part) -> [PresentedSheet.Row] {
    let text = part.record?.text ?? ""
    return text.isEmpty ? [] : [PresentedSheet.Row(text: text)]
  }

  private static func row(
    of task: PlanTask, _ sheet: PlanSheet, _ workshop: Workshop
  ) -> PresentedSheet.Row {
    let isOverdue = sheet.isOverdue(task)
    let due = task.due.map { isOverdue ? "overdue since \($0)" : "by \($0)" } ?? ""
    let owner = workshop.name(of: task.owner, Partner.folder)
    return PresentedSheet.Row(
      text: task.title, figure: task.status.isClosed ? task.status.label.lowercased() : due,
      note: (task.status.isClosed ? "" : task.status.label + " · ")
        + (owner.isEmpty ? "nobody sees to it yet" : owner),
      style: isOverdue ? .problem : style(of: task.status))
  }

  private static func style(of status: Status) -> Style {
    switch status {
    case .done: .good
    case .underWay: .figure
    case .notStarted, .notNeeded: .muted
    }
  }
}
