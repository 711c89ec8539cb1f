import CareerPathways
import TerminalUI

/// The component and the resource under the cursor in words, and what stands against a use.
struct BraidingPane {
  let grid: BraidingGrid
  let row: Int
  let column: Int
  let workshop: Workshop

  func page(width: Int) -> Page {
    var page = Page(width: width)
    let rows = grid.braiding.rows
    if rows.indices.contains(row) { add(rows[row], to: &page) }
    if let resource = grid.resource(ofColumn: column) { add(resource, to: &page) }
    for conflict in conflicts {
      page.paragraph("! " + Sentences.conflict(conflict, workshop.workspace), .problem)
    }
    if page.lines.isEmpty {
      page.paragraph("Enter in a cell of a component and a resource says what it pays.", .muted)
    }
    return page
  }

  private func add(_ row: Braiding.Row, to page: inout Page) {
    let program = workshop.name(of: row.component.program, Program.folder)
    page.paragraph(
      row.component.name + (program.isEmpty ? "" : " in ‘\(program)’"), .heading.with(.bold))
    page.paragraph(Sentences.coverage(row.coverage), row.coverage.style)
  }

  private func add(_ resource: Resource, to page: inout Page) {
    page.paragraph(Sentences.line(resource), .text)
    if !resource.restrictions.isEmpty {
      page.paragraph("Restrictions: \(resource.restrictions)", .muted)
    }
    let rows = grid.braiding.rows
    guard rows.indices.contains(row) else { return }
    for use in rows[row].uses[resource.id] ?? [] { page.paragraph(Sentences.line(use)) }
  }

  /// Those of the cell; on a component those of its uses, on the sums those of the resource.
  private var conflicts: [BraidingConflict] {
    let rows = grid.braiding.rows
    let resource = grid.resource(ofColumn: column)
    let uses = rows.indices.contains(row) ? rows[row].uses.values.flatMap(\.self).map(\.id) : nil
    return grid.braiding.conflicts.filter { conflict in
      (resource == nil || conflict.resource == resource?.id)
        && (conflict.use.map { uses?.contains($0) ?? (resource != nil) } ?? (resource != nil))
    }
  }
}
