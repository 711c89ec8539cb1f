import CareerPathways
import TerminalUI

/// The selected row of the matrix in full, below the grid.
struct MatrixPane {
  let row: MatrixRow
  let workspace: Workspace

  func draw(on canvas: inout Canvas) {
    guard canvas.height > 2 else { return }
    canvas.rule(row: 0, width: canvas.width)
    let (_, rest) = canvas.bounds.splitTop(1)
    canvas.within(rest) { canvas in page(width: canvas.width).draw(on: &canvas) }
  }

  private func page(width: Int) -> Page {
    var page = Page(width: width)
    guard let need = row.need else {
      page.paragraph(row.text(0), Style(.heading, .bold))
      page.paragraph("Ctrl-N adds a training need at this tier.", .muted)
      return page
    }
    page.paragraph(need.need, Style(.heading, .bold))
    for (label, text) in facts(of: need) where !text.isEmpty {
      page.paragraph("\(label): \(text)")
    }
    return page
  }

  private func facts(of need: TrainingNeed) -> [(String, String)] {
    [
      ("Priority", need.priority?.label ?? ""),
      ("For", names(need.occupations, .occupations)),
      ("What works", need.works), ("What does not", need.fails), ("To build", need.build),
      ("Said", names(need.statements, .records(Statement.folder))),
      ("Found", names(need.finding.map { [$0] } ?? [], .records(Finding.folder))),
    ]
  }

  private func names(_ references: [Reference], _ target: LinkTarget) -> String {
    references.map { workspace.name(of: $0, among: target) }.joined(separator: "; ")
  }
}
