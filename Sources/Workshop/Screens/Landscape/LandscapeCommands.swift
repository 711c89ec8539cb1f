import CareerPathways
import LaborData
import TerminalUI

extension LandscapeScreen {
  static let commands: [Command<LandscapeScreen>] = markCommands + lookCommands

  private static let markCommands: [Command<LandscapeScreen>] = [
    Command(
      "landscape.open", "Show the occupation", label: "Open", keys: [.enter],
      summary: "Shows all figures of it, where they come from, and the occupations near it.",
      refusal: needsRow
    ) { screen, _ in
      screen.selected.map { .push(OccupationPage($0.soc, screen.landscape, screen.tables)) }
        ?? .handled
    },
    Command(
      "landscape.mark", "Mark as critical, or change the reasons", label: "Critical",
      keys: [.character(" "), .character("c")],
      summary: "Asks for the reasons: share, demand, hard to fill, technology, future needs.",
      refusal: needsRowToEdit
    ) { screen, workshop in
      screen.selected.map { .push(ReasonsLayer($0, workshop)) } ?? .handled
    },
    Command(
      "landscape.unmark", "Take the mark away", keys: [.delete],
      summary: "The occupation no longer counts as critical. Ctrl-Z brings the mark back.",
      refusal: needsMark
    ) { screen, workshop in
      guard let row = screen.selected else { return .handled }
      workshop.unmark(soc: row.soc, title: row.title)
      return .handled
    },
    Command(
      "landscape.note", "Write a note on the mark", keys: [.control("e")],
      summary: "Opens what the partnership noted of the critical occupation.", refusal: needsMark
    ) { screen, workshop in
      screen.selected.flatMap { workshop.workspace.critical(soc: $0.soc) }
        .map { .push(CriticalNote.layer($0)) } ?? .handled
    },
    Command(
      "landscape.place", "Put the critical occupations on a map", label: "On a map",
      keys: [.character("m")],
      summary: "Adds all marked ones in the level their education suggests, with the official "
        + "wages, employment and openings.",
      refusal: { _, workshop in
        workshop.readOnlyReason
          ?? (workshop.workspace.critical.isEmpty ? "Mark an occupation first: Space" : nil)
      }
    ) { screen, workshop in screen.place(workshop) },
  ]

  private static let lookCommands: [Command<LandscapeScreen>] = [
    Command(
      "landscape.find", "Find by title or code", label: "Find",
      keys: [.control("f"), .function(3), .character("/")],
      summary: "Shows only occupations with some words in the title, or a code.",
      refusal: needsRows
    ) { screen, _ in
      screen.beginSearch()
      return .handled
    },
    Command(
      "landscape.filter", "Narrow down", label: "Filter", keys: [.function(9), .character("f")],
      summary: "By mark, concentration, growth, job zone or education; pick again to undo it.",
      refusal: needsRows
    ) { screen, workshop in .push(FilterPicker.layer(screen.landscape.rows, workshop)) },
    Command(
      "landscape.up", "Sort by the column, smallest first", keys: [Key(.up, .alt)],
      summary: "What is unknown comes last."
    ) { screen, _ in
      screen.sort(by: screen.column, isDescending: false)
      return .handled
    },
    Command(
      "landscape.down", "Sort by the column, largest first", label: "Sort",
      keys: [Key(.down, .alt), .character("s")], summary: "What is unknown comes last.",
      refusal: needsRows
    ) { screen, _ in
      screen.sort(by: screen.column, isDescending: true)
      return .handled
    },
    Command(
      "landscape.usual", "Sort in the order of the codes", keys: [.alt("o")],
      summary: "Goes back to the order of the SOC."
    ) { screen, _ in
      screen.sort(by: nil, isDescending: false)
      return .handled
    },
    Command(
      "landscape.area", "Choose the area", label: "Area", keys: [.character("a")],
      summary: "Lists the areas of the imported tables; type to find one.",
      refusal: { screen, workshop in
        workshop.readOnlyReason ?? (screen.tables.areas.isEmpty ? "No table has an area yet" : nil)
      }
    ) { screen, _ in .push(AreaPicker.layer(screen.tables.areas, at: screen.area)) },
    Command(
      "landscape.data", "See the imported data", label: "Data", keys: [.character("d")],
      summary: "Lists the tables that all this is from, and imports more."
    ) { _, workshop in .push(DataScreen(workshop)) },
    Command(
      "landscape.back", "Go back", label: "Back", keys: [.escape],
      summary: "Shows all occupations again; pressed once more, leaves."
    ) { screen, workshop in screen.leave(&workshop) },
  ]

  @Sendable private static func needsRow(
    _ screen: LandscapeScreen, _ workshop: Workshop
  ) -> String? {
    screen.selected == nil ? "There is no occupation here" : nil
  }

  @Sendable private static func needsRows(
    _ screen: LandscapeScreen, _ workshop: Workshop
  ) -> String? {
    screen.landscape.rows.isEmpty ? "There are no occupations yet" : nil
  }

  @Sendable private static func needsRowToEdit(
    _ screen: LandscapeScreen, _ workshop: Workshop
  ) -> String? { workshop.readOnlyReason ?? needsRow(screen, workshop) }

  @Sendable private static func needsMark(
    _ screen: LandscapeScreen, _ workshop: Workshop
  ) -> String? {
    if let reason = needsRowToEdit(screen, workshop) { return reason }
    let isMarked = screen.selected.map { workshop.workspace.critical(soc: $0.soc) != nil } ?? false
    return isMarked ? nil : "This occupation is not marked"
  }
}

extension LandscapeScreen {
  /// Shows all occupations again, else leaves.
  private mutating func leave(_ workshop: inout Workshop) -> Outcome<Workshop> {
    guard isNarrowed(workshop) else { return .close }
    workshop.landscapeFilters = []
    showAll()
    settle(workshop)
    return .handled
  }

  private func place(_ workshop: Workshop) -> Outcome<Workshop> {
    guard let area else { return .refused("No table has an area yet") }
    return MapFilling(landscape, tables, area, workshop).begin(workshop)
  }
}
