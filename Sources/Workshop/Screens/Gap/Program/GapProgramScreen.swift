import CareerPathways
import TerminalUI

/// One program: where its completers go, and who offers it.
struct GapProgramScreen: Layer {
  let book: GapBook
  private let program: OfferedProgram.ID
  private var list = ListView()

  init(_ book: GapBook, _ program: OfferedProgram.ID) {
    self.book = book
    self.program = program
  }

  static let commands: [Command<GapProgramScreen>] = [
    Command(
      "program.open", "Show who else feeds the occupation", label: "Open the occupation",
      keys: [.enter], summary: "Opens the occupation under the cursor.",
      refusal: { screen, workshop in
        if case .share = screen.selected(workshop) { return nil }
        return "Go to an occupation first"
      }
    ) { screen, workshop in
      guard case .share(let share, let row) = screen.selected(workshop) else { return .handled }
      return .push(GapOccupationScreen(screen.book, share.soc, title: row.title))
    },
    Command(
      "program.split", "Choose the split rule", label: "Split", keys: [.character("s")],
      summary: "Says how the completers of a program are shared among its occupations.",
      refusal: { _, workshop in workshop.readOnlyReason }
    ) { _, workshop in .push(GapPickers.split(workshop)) },
    Command(
      "program.back", "Go back", label: "Back", keys: [.escape], summary: "Leaves the program."
    ) { _, _ in .close },
  ]

  func title(_ workshop: Workshop) -> String { "Where completers go" }

  func purpose(_ workshop: Workshop) -> String {
    "The occupations among which the completers of the program are shared, with the part that the "
      + "split rule gives to each, and every provider of the program in the region."
  }

  private func rows(_ workshop: Workshop) -> [ProgramRow] {
    guard let analysis = book.analysis(workshop.workspace) else { return [] }
    return analysis.allocation(of: program).map { ProgramRow.rows(of: $0, analysis) } ?? []
  }

  fileprivate func selected(_ workshop: Workshop) -> ProgramRow? {
    let rows = rows(workshop)
    return list.selected(of: rows.count).map { rows[$0] }
  }

  mutating func handle(_ event: Event, _ workshop: inout Workshop) -> Outcome<Workshop> {
    guard case .key(let key) = event, key != .enter else { return .ignored }
    let answer = list.handle(key.arrow, of: rows(workshop).count)
    return answer == .ignored ? .ignored : .handled
  }

  mutating func handle(
    _ mouse: Mouse, on meaning: Target.Meaning?, _ workshop: inout Workshop
  ) -> Outcome<Workshop> {
    let answer = list.handle(mouse, on: meaning, of: rows(workshop).count)
    return answer == .chosen ? run("program.open", &workshop) : .handled
  }

  mutating func draw(on canvas: inout Canvas, _ workshop: Workshop) {
    let supply = workshop.workspace.profile.supply
    guard let analysis = book.analysis(workshop.workspace),
      let allocation = analysis.allocation(of: program)
    else {
      canvas.write("This program is no longer there. Esc goes back.", row: 1, column: 2, .muted)
      return
    }
    let drawing = ProgramDrawing(allocation: allocation, analysis: analysis, supply: supply)
    canvas.within(canvas.bounds.inset(columns: 1)) { drawing.draw(on: &$0, &list) }
  }
}
