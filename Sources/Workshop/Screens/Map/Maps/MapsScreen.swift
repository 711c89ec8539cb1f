import CareerPathways
import TerminalUI

/// The maps of the workspace: to open, add, rename, copy and remove.
struct MapsScreen: Layer {
  private var list = ListView()
  /// The map to begin at.
  private var first: RecordID?

  init(at map: RecordID? = nil) { first = map }

  static let commands: [Command<MapsScreen>] = [
    Command(
      "maps.open", "Open the map", label: "Open", keys: [.enter],
      summary: "Opens the map under the cursor.", refusal: needsMap
    ) { screen, workshop in
      let new = workshop.spotlight.flatMap { workshop.workspace.maps[$0] }
      return (new ?? screen.selected(workshop)).map { .replace(MapScreen($0)) } ?? .handled
    },
    Command(
      "maps.add", "Add a map", label: "Add", keys: [.control("n"), .insert, .character("n")],
      summary: "Asks for a name and opens a new map with four levels, ready for its pathways.",
      refusal: isReadOnly
    ) { _, workshop in .push(NewMap.prompt(workshop)) },
    Command(
      "maps.rename", "Rename the map", label: "Rename", keys: [.function(2), .character("r")],
      summary: "Asks for another name.", refusal: needsMapToEdit
    ) { screen, workshop in screen.rename(workshop) },
    Command(
      "maps.copy", "Copy the map", label: "Copy", keys: [.control("c"), .character("c")],
      summary: "Makes a copy under another name, for trying something out.",
      refusal: needsMapToEdit
    ) { screen, workshop in screen.copy(&workshop) },
    Command(
      "maps.remove", "Remove the map", label: "Remove", keys: [.delete],
      summary: "Removes the map with all on it. Ctrl-Z brings it back.", refusal: needsMapToEdit
    ) { screen, workshop in screen.remove(&workshop) },
    Command(
      "maps.back", "Go back", keys: [.escape], summary: "Leaves the list of maps."
    ) { _, _ in .close },
  ]

  @Sendable private static func needsMap(_ screen: MapsScreen, _ workshop: Workshop) -> String? {
    workshop.workspace.maps.isEmpty ? "There is no map yet" : nil
  }

  @Sendable private static func isReadOnly(_ screen: MapsScreen, _ workshop: Workshop) -> String? {
    workshop.readOnlyReason
  }

  @Sendable private static func needsMapToEdit(
    _ screen: MapsScreen, _ workshop: Workshop
  ) -> String? {
    workshop.readOnlyReason ?? needsMap(screen, workshop)
  }

  func title(_ workshop: Workshop) -> String { "Pathway maps" }

  func purpose(_ workshop: Workshop) -> String {
    "One map for each industry, or for each version of it that the partnership talks about."
  }

  private func selected(_ workshop: Workshop) -> PathwayMap? {
    let maps = workshop.workspace.mapsInOrder
    return list.selected(of: maps.count).map { maps[$0] }
  }

  mutating func handle(_ event: Event, _ workshop: inout Workshop) -> Outcome<Workshop> {
    guard case .key(let key) = event, key != .enter else { return .ignored }
    let answer = list.handle(key, of: workshop.workspace.maps.count)
    return answer == .ignored ? .ignored : .handled
  }

  mutating func handle(
    _ mouse: Mouse, on meaning: Target.Meaning?, _ workshop: inout Workshop
  ) -> Outcome<Workshop> {
    let answer = list.handle(mouse, on: meaning, of: workshop.workspace.maps.count)
    return answer == .chosen ? run("maps.open", &workshop) : .handled
  }

  private func rename(_ workshop: Workshop) -> Outcome<Workshop> {
    guard let map = selected(workshop) else { return .handled }
    if map.isFrozen { return .refused(Sentences.frozen(map)) }
    return .push(
      PromptLayer(
        title: "Rename the map", text: map.name, limit: 120, validate: NewMap.problem
      ) { name, workshop in
        workshop.edit("Renamed the map ‘\(map.name)’ to ‘\(name)’") { $0.maps[map.id]?.name = name }
        return .handled
      })
  }

  private func copy(_ workshop: inout Workshop) -> Outcome<Workshop> {
    guard let map = selected(workshop) else { return .handled }
    _ = workshop.duplicate(map)
    return .handled
  }

  private func remove(_ workshop: inout Workshop) -> Outcome<Workshop> {
    guard let map = selected(workshop) else { return .handled }
    if map.isFrozen { return .push(NewDraft.removal(map)) }
    workshop.edit("Removed the map ‘\(map.name)’") { $0.maps[map.id] = nil }
    return .handled
  }

  mutating func draw(on canvas: inout Canvas, _ workshop: Workshop) {
    let maps = workshop.workspace.mapsInOrder
    if let index = maps.firstIndex(where: { $0.id == first }) {
      list.selection = index
      first = nil
    }
    canvas.within(canvas.bounds.inset(rows: 1, columns: 2)) { canvas in
      list.draw(
        on: &canvas, count: maps.count,
        empty: "There is no map yet. Ctrl-N adds the first, with four levels to start from."
      ) { canvas, index, style in
        let words = Self.words(on: maps[index])
        let room = canvas.width - TextWidth.of(words) - 2
        canvas.write(TextWidth.fit(maps[index].name, width: room), row: 0, style)
        canvas.write(words, row: 0, column: max(0, room) + 2, style.with(.dim))
      }
    }
  }

  private static func words(on map: PathwayMap) -> String {
    [
      map.status == .draft && map.parent == nil ? "" : map.status.label.lowercased(),
      FigureWords.count(map.pathways.count, of: "pathway"),
      FigureWords.count(map.levels.count, of: "level"),
      FigureWords.count(map.occupations.count, of: "occupation"),
    ].filter { !$0.isEmpty }.joined(separator: ", ")
  }
}
