import CareerPathways
import TerminalUI

/// Every occupation of every map in one table, to sort, to filter and to fill in.
struct OccupationsScreen: RecordTableScreen {
  static let prefix = "occupations"
  var table: RecordTable<OccupationRows>

  /// Opens the table with the cursor on an occupation of a map, or on the first one.
  init(_ workshop: Workshop, at occupation: OccupationRow.ID? = nil) {
    table = RecordTable(OccupationRows(workshop.workspace))
    if let occupation { table.go { $0 == occupation } }
  }

  static let commands: [Command<OccupationsScreen>] = tableCommands + ownCommands

  private static let ownCommands: [Command<OccupationsScreen>] = [
    command(
      "place", "Show it on its map", label: "On its map", keys: [.control("a")],
      summary: "Goes to the occupation on its map; Esc comes back here.",
      unless: { screen, _ in screen.table.row == nil ? "There is no row here" : nil }
    ) { $0.goToPlace(&$1) },
    command(
      "add", "Add an occupation to the same cell", keys: [.control("n"), .insert],
      summary: "Asks for a title and adds it to the cell of the map where this one stands.",
      unless: { screen, workshop in
        workshop.readOnlyReason
          ?? (screen.table.row == nil ? "Add the first one on a map" : nil)
      }
    ) { screen, workshop in screen.add(workshop) },
    command(
      "present", "Present its map", keys: [.function(5), .control("t")],
      summary: "Shows the pathway of the occupation as a ladder, without bars.",
      unless: { screen, _ in screen.table.row == nil ? "There is no row here" : nil }
    ) { screen, workshop in
      guard let row = screen.table.row, let map = workshop.workspace.maps[row.id.map] else {
        return .handled
      }
      return .push(PresentingScreen(map, pathway: row.position.pathway))
    },
    .readingGuide("occupations", keys: [.alt("g")]) { _, _ in .step(2, subStep: 1) },
    Command(
      "occupations.back", "Go back", keys: [.escape],
      summary: "Shows all rows again; pressed once more, leaves the table."
    ) { _, _ in .close },
  ]

  func title(_ workshop: Workshop) -> String { "All occupations" }

  func purpose(_ workshop: Workshop) -> String {
    "Every occupation of every map, a row each. Type to fill in the cell under the cursor; "
      + "Enter goes down, Tab to the right. Alt-Up and Alt-Down sort by the column, Ctrl-F "
      + "filters. Rows and columns of a spreadsheet can be pasted from the cursor on. A row "
      + "stays where it is while you type in it, whatever it is sorted or filtered by."
  }

  mutating func draw(on canvas: inout Canvas, _ workshop: Workshop) {
    update(workshop)
    table.draw(
      on: &canvas, empty: "No map has occupations yet. Ctrl-G m shows the maps: add some there.")
  }

  mutating func settle(_ workshop: inout Workshop) {
    update(workshop)
    workshop.titles.ask()
    workshop.spotlight = nil
  }

  /// Takes the occupations as they are now, and what another layer drew attention to.
  private mutating func update(_ workshop: Workshop) {
    table.update(workshop.workspace)
    if let id = workshop.spotlight { table.go { $0.occupation == id } }
  }

  func goToPlace(_ workshop: inout Workshop) -> Outcome<Workshop> {
    guard let row = table.row, let map = workshop.workspace.maps[row.id.map] else {
      return .handled
    }
    workshop.spotlight = row.id.occupation
    return .push(MapScreen(map))
  }

  func form(_ workshop: Workshop) -> (any Layer<Workshop>)? {
    guard let row = table.row, let map = workshop.workspace.maps[row.id.map] else { return nil }
    return MapForms.occupation(row.subject, of: map)
  }

  private func add(_ workshop: Workshop) -> Outcome<Workshop> {
    guard let row = table.row else { return .handled }
    let titles = workshop.titles.offered
    let (mapID, cell) = (row.id.map, row.subject.cell)
    return .push(
      PromptLayer(
        title: "New occupation",
        hint: "It is added to \(row.level), \(row.pathway).", limit: 200,
        validate: { title, _ in
          title.allSatisfy(\.isWhitespace) ? "An occupation needs a title." : nil
        },
        suggest: { text, _ in titles.found(text).map(\.title) }
      ) { title, workshop in
        var occupation = Occupation(id: workshop.newID(), title: title, in: cell)
        occupation.soc = titles.soc(of: title)
        return workshop.add(occupation, at: nil, to: mapID).map { .refused($0) } ?? .handled
      })
  }
}
