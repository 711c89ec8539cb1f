import CareerPathways
import TerminalUI

/// What is under the cursor: where it stands, what people want next, and where the process helps.
struct TargetPane {
  let sheet: TargetSheet
  let row: TargetSheet.Row
  let workspace: Workspace

  /// Draws the page from a line on, the last page full.
  func draw(on canvas: inout Canvas, _ scrolled: inout Int, isBeside: Bool) {
    if isBeside {
      canvas.upright(column: 0, height: canvas.height)
    } else {
      canvas.rule(row: 0, width: canvas.width)
    }
    let (_, inner) = isBeside ? canvas.bounds.splitLeft(2) : canvas.bounds.splitTop(1)
    canvas.within(inner) { canvas in
      let page = page(width: canvas.width - 2)
      scrolled = page.first(scrolled, height: canvas.height)
      page.draw(on: &canvas, from: scrolled)
    }
  }

  private func page(width: Int) -> Page {
    var page = Page(width: width)
    page.paragraph(row.row.title, .heading.with(.bold))
    page.paragraph(Sentences.standing(row, sheet))
    if case .indicator(let indicator) = row.row { page.paragraph(indicator.question, .muted) }
    page.section("Next steps people name", points: sheet.round.nextSteps(row.row.id))
    let tasks = workspace.tasks(raising: row.row.id, in: sheet.round.id)
    page.section("Tasks", points: tasks.map { Sentences.task($0, workspace) })
    let help = row.row.help
    page.section(
      "Sub-steps that help", points: help.subSteps.map { "\($0.step).\($0.number) \($0.title)" })
    page.section("Tips", points: help.tips.map(\.text))
    return page
  }
}
