import CareerPathways
import TerminalUI

extension MapScreen {
  /// Going from map to map, and away.
  static let leavingCommands: [Command<MapScreen>] = [
    turn(1, "next", "Go to the next map", key: .pageDown),
    turn(-1, "previous", "Go to the previous map", key: .pageUp),
    .reading(
      "maps", "Show all maps", keys: [.function(6)],
      summary: "Lists the maps of the workspace: open, add, rename, copy or remove one."
    ) { screen, map, _ in .replace(MapsScreen(at: map.id)) },
    duplicating,
    Command(
      "map.back", "Go back", keys: [.escape],
      summary: "Lets go of what is selected or highlighted, else leaves the map."
    ) { screen, workshop in screen.leave(&workshop) },
  ]

  private static func turn(
    _ step: Int, _ id: String, _ title: String, key: Key.Code
  ) -> Command<MapScreen> {
    Command(
      "map.\(id)", title, keys: [Key(key, .control)],
      summary: "Shows the \(id) map of the workspace by name.",
      refusal: { _, workshop in
        workshop.workspace.maps.count > 1 ? nil : "There is one map; F6 adds another"
      }
    ) { screen, workshop in
      let maps = workshop.workspace.mapsInOrder
      guard let index = maps.firstIndex(where: { $0.id == screen.mapID }) else { return .handled }
      let map = maps[(index + step + maps.count) % maps.count]
      screen.show(map)
      return .handled
    }
  }
}

extension MapScreen {
  /// Goes back one step: from what is selected, from what stands out, else from the map.
  fileprivate mutating func leave(_ workshop: inout Workshop) -> Outcome<Workshop> {
    if anchor != nil {
      anchor = nil
    } else if workshop.look.highlight != nil {
      workshop.look.highlight = nil
    } else {
      return .close
    }
    return .handled
  }

  /// The screen to show where the maps are asked for: the only map, else the list of them.
  package static func opening(_ workshop: Workshop) -> any Layer<Workshop> {
    let maps = workshop.workspace.mapsInOrder
    guard maps.count == 1, let map = maps.first else { return MapsScreen() }
    return MapScreen(map)
  }
}
