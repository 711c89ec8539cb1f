import CareerPathways
import TerminalUI

/// The program under the cursor in words, or the element where the cursor is on the sums.
struct ProgramPane {
  let program: Program?
  let element: DesignElement?
  let workshop: Workshop

  func page(width: Int) -> Page {
    var page = Page(width: width)
    guard let program else {
      addElement(to: &page)
      return page
    }
    page.paragraph("\(program.move.label): \(program.name)", .heading.with(.bold))
    page.paragraph(Sentences.outline(program, workshop), .muted)
    if let element { addDesign(program[element: element], element, to: &page) }
    if !program.summary.isEmpty { page.paragraph(program.summary) }
    for finding in program.findings { page.paragraph("! " + Sentences.finding(finding), .caution) }
    addChecks(program, to: &page)
    addNeeds(program, to: &page)
    return page
  }

  private func addDesign(
    _ design: ElementDesign, _ element: DesignElement, to page: inout Page
  ) {
    let how = design.how.isEmpty ? "nobody wrote yet how" : design.how
    page.paragraph("\(element.title), \(design.state.label.lowercased()): \(how)", .accent)
  }

  private func addChecks(_ program: Program, to page: inout Page) {
    let fields: [(String, String)] = [
      ("Meets", workshop.names(of: program.needs, Program.needs)),
      (
        "Prepares for",
        program.occupations.map { workshop.occupation($0) }.joined(separator: ", ")
      ),
      ("Checked by", workshop.names(of: program.validatedBy, Partner.folder)),
      ("They said", program.validation),
    ]
    for (label, text) in fields where !text.isEmpty { page.paragraph("\(label): \(text)") }
  }

  /// The related needs of the program.
  private func addNeeds(_ program: Program, to page: inout Page) {
    let needs = workshop.workspace.all(RelatedNeed.self).filter {
      $0.programs.contains(.record(program.id))
    }
    page.section("Related needs (n)", points: needs.map(Sentences.line))
  }

  private func addElement(to page: inout Page) {
    guard let element else { return addLegend(to: &page) }
    page.paragraph(element.guide.title, .heading.with(.bold))
    page.paragraph(element.guide.text)
    page.paragraph("From the guide: \(element.guide.place)", .muted)
  }

  /// What the signs of the grid stand for; where it is empty, what its columns ask.
  private func addLegend(to page: inout Page) {
    guard workshop.workspace[Program.self].isEmpty else {
      page.paragraph("Before a program + is one to start, ~ to change, - to stop.", .muted)
      return page.paragraph(
        "Space on an element changes how far it is; Enter opens the program.", .muted)
    }
    page.section(
      "What the guide asks of each program", points: DesignElement.allCases.map(\.guide.title))
  }
}

extension Workshop {
  /// The title of an occupation that a reference names.
  fileprivate func occupation(_ reference: Reference) -> String {
    switch reference {
    case .named(let name): name
    case .record(let id): workspace.title(of: id, among: .occupations) ?? "#\(id.text)"
    }
  }
}
