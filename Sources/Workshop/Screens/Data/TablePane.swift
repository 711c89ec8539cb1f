import CareerPathways
import LaborData
import TerminalUI

/// One imported table in full below the list: its source, its rows, what was left out and why.
struct TablePane {
  let row: DataRow

  /// The rows it takes of so many.
  static func height(in rows: Int) -> Int { rows < 10 ? 0 : min(14, rows / 2) }

  func draw(on canvas: inout Canvas) {
    guard canvas.height > 2 else { return }
    canvas.rule(row: 0, width: canvas.width)
    canvas.within(canvas.bounds.splitTop(1).rest) { canvas in
      page(width: canvas.width - 1, most: canvas.height).draw(on: &canvas)
    }
  }

  private func page(width: Int, most: Int) -> Page {
    var page = Page(width: max(1, width))
    guard let table = row.table else {
      if let damage = row.damage {
        page.paragraph(
          "‘\(row.id)’ is damaged: \(Sentences.fact(damage, id: row.id.text)).", .problem)
      }
      return page
    }
    page.paragraph(
      "\(table.format), from \(table.origin.file), imported \(table.origin.date)", .heading)
    page.paragraph(Sentences.counts(of: table) + ".")
    guard !table.problems.isEmpty else {
      page.paragraph("Every row of the file could be read.", .muted)
      return page
    }
    for problem in table.problems.prefix(most) {
      page.paragraph(Sentences.line(of: problem), .muted)
    }
    return page
  }
}
