import CareerPathways
import TerminalUI

extension GapOccupationScreen {
  static let commands: [Command<GapOccupationScreen>] = [
    Command(
      "feeders.open", "Show where the program’s completers go", label: "Open the program",
      keys: [.enter], summary: "Shows the occupations of the program, and who offers it.",
      refusal: needsFeeder
    ) { screen, workshop in
      screen.selected(workshop).map { .push(GapProgramScreen(screen.book, $0.program.id)) }
        ?? .handled
    },
    Command(
      "feeders.remove", "Take the link away", label: "Take the link away",
      keys: [.character("x"), .delete],
      summary: "Asks why the program does not lead here, and keeps that as the partnership’s own "
        + "link. Ctrl-Z brings it back.", refusal: needsLink
    ) { screen, workshop in screen.removeLink(workshop) },
    Command(
      "feeders.add", "Add a program that leads here", label: "Add a program",
      keys: [.control("n"), .insert, .character("n")],
      summary: "Picks a program, asks why, and keeps the partnership’s own link.",
      refusal: { screen, workshop in
        workshop.readOnlyReason
          ?? (screen.book.answer(workshop.workspace) == nil ? "Nothing can be compared yet" : nil)
      }
    ) { screen, workshop in screen.addLink(workshop) },
    Command(
      "feeders.split", "Choose the split rule", label: "Split", keys: [.character("s")],
      summary: "Says how the completers of a program are shared among its occupations.",
      refusal: { _, workshop in workshop.readOnlyReason }
    ) { _, workshop in .push(GapPickers.split(workshop)) },
    Command(
      "feeders.back", "Go back", label: "Back", keys: [.escape], summary: "Leaves the occupation."
    ) { _, _ in .close },
  ]

  @Sendable private static func needsFeeder(
    _ screen: GapOccupationScreen, _ workshop: Workshop
  ) -> String? { screen.selected(workshop) == nil ? "No program leads here" : nil }

  @Sendable private static func needsLink(
    _ screen: GapOccupationScreen, _ workshop: Workshop
  ) -> String? {
    if let reason = workshop.readOnlyReason ?? needsFeeder(screen, workshop) { return reason }
    guard case .local = screen.selected(workshop)?.program.id else { return nil }
    return "A record of your own says where it leads: o on the screen before lists them"
  }

  /// Takes the links of the program away that lead here, also under an aggregate.
  fileprivate func removeLink(_ workshop: Workshop) -> Outcome<Workshop> {
    guard let program = selected(workshop)?.program,
      let analysis = book.analysis(workshop.workspace)
    else {
      return .handled
    }
    let codes = program.occupations.sorted().filter {
      (analysis.demand.code(of: $0) ?? $0) == soc
    }
    return .push(OwnLink.prompt(.remove, program, codes, to: row(workshop).title))
  }

  fileprivate func addLink(_ workshop: Workshop) -> Outcome<Workshop> {
    guard let answer = book.answer(workshop.workspace) else { return .handled }
    let (soc, title) = (soc, row(workshop).title)
    return .push(
      GapPickers.program(answer) { id, _ in
        guard case .cip = id, let program = answer.analysis(.equal).allocation(of: id)?.program
        else { return .refused("A record of your own says itself where it leads") }
        return .push(OwnLink.prompt(.add, program, [soc], to: title))
      })
  }
}
