import CareerPathways
import TerminalUI

/// The part or the task under the cursor in words, and what stands in its way.
struct PlanPane {
  let sheet: PlanSheet
  let row: PlanSheet.Row?
  let workshop: Workshop

  func page(width: Int) -> Page {
    var page = Page(width: width)
    switch row {
    case .task(let task): add(task, to: &page)
    case .part(let part?, let record): add(part, record, to: &page)
    case .part(nil, _): page.paragraph("Enter on a task says which part it carries out.", .muted)
    case nil: break
    }
    return page
  }

  private func add(_ part: PlanPart.Part, _ record: PlanPart?, to page: inout Page) {
    page.paragraph("\(part.number). \(part.label)", .heading.with(.bold))
    page.paragraph(part.guide.text, .muted)
    if let record, !record.text.isEmpty {
      page.paragraph(record.text)
    } else {
      page.paragraph("Nothing is agreed yet: Enter writes it.", .caution)
    }
    let owner = workshop.name(of: record?.owner, Partner.folder)
    if !owner.isEmpty { page.paragraph("Owner: \(owner)", .muted) }
  }

  private func add(_ task: PlanTask, to page: inout Page) {
    page.paragraph(task.title, .heading.with(.bold))
    page.paragraph(Sentences.outline(task, workshop), .muted)
    for line in Sentences.hindrances(of: task, sheet) { page.paragraph("! " + line, .caution) }
    let programs = workshop.names(of: task.programs, Program.folder)
    if !programs.isEmpty { page.paragraph("For: \(programs)") }
    if !task.source.isEmpty { page.paragraph("Comes from: \(task.source)", .muted) }
    if !task.notes.isEmpty { page.paragraph(task.notes) }
  }
}
