import CareerPathways
import TerminalUI

/// Choosing what is compared, and the partnership's own records behind it.
extension GapScreen {
  static let choosingCommands: [Command<GapScreen>] = [
    Command(
      "gap.split", "Choose the split rule", label: "Split", keys: [.character("s")],
      summary: "Says how the completers of a program are shared among its occupations.",
      refusal: needsWriting
    ) { _, workshop in .push(GapPickers.split(workshop)) },
    Command(
      "gap.area", "Choose the area of the openings", label: "Area", keys: [.character("a")],
      summary: "Picks a state or a metropolitan area; where projections have none for the area, "
        + "those of its state stand in, which the screen says.", refusal: needsWriting
    ) { screen, _ in GapPickers.area(screen.book.tables) },
    Command(
      "gap.institutions", "Choose whose institutions count", keys: [.character("i")],
      summary: "Picks the same area, a state or a metropolitan area. The settings take single "
        + "institutions too.", refusal: needsWriting
    ) { screen, _ in GapPickers.institutions(screen.book.tables) },
    Command(
      "gap.settings", "Change what is compared", label: "Settings",
      keys: [.function(2), .character("e")],
      summary:
        "Opens area, institutions, years, award levels, split rule and the range of balance.",
      refusal: needsWriting
    ) { screen, _ in .push(GapSettings.form(screen.book.tables)) },
  ]

  static let recordCommands: [Command<GapScreen>] = [
    Command(
      "gap.local", "List completers outside of IPEDS", keys: [.character("o")],
      summary: "Apprenticeships and short courses, each with its source; add them there."
    ) { _, workshop in RecordsScreen.opening(LocalCompleters.self, workshop) },
    Command(
      "gap.links", "List the partnership’s own links", keys: [.character("x")],
      summary: "Links between programs and occupations that the crosswalk lacks or has wrong."
    ) { _, workshop in RecordsScreen.opening(CrosswalkOverride.self, workshop) },
  ]
}
