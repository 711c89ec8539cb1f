import CareerPathways
import TerminalUI

extension Command where Screen == MapScreen {
  /// What a command of the map does: it gets the map as it is now, the cursor where it belongs.
  typealias Act = @Sendable (inout MapScreen, PathwayMap, inout Workshop) -> Outcome<Workshop>
  /// Why it cannot work now, or nil.
  typealias Refusal = @Sendable (MapScreen, PathwayMap) -> String?

  /// A command that looks at the map and changes nothing in it.
  static func reading(
    _ id: String, _ title: String, label: String = "", keys: [Key] = [], summary: String,
    unless refusal: Refusal? = nil, act: @escaping Act
  ) -> Command {
    Command(
      "map." + id, title, label: label, keys: keys, summary: summary,
      refusal: { screen, workshop in screen.reason(refusal, workshop) },
      run: { screen, workshop in
        guard let map = screen.settle(&workshop) else { return .close }
        return act(&screen, map, &workshop)
      })
  }

  /// A command that changes the map: a read-only workspace refuses it, a final map asks.
  static func editing(
    _ id: String, _ title: String, label: String = "", keys: [Key] = [], summary: String,
    unless refusal: Refusal? = nil, act: @escaping Act
  ) -> Command {
    Command(
      "map." + id, title, label: label, keys: keys, summary: summary,
      refusal: { screen, workshop in
        workshop.readOnlyReason ?? screen.reason(refusal, workshop)
      },
      run: { screen, workshop in
        guard let map = screen.settle(&workshop) else { return .close }
        return NewDraft.question(map) ?? act(&screen, map, &workshop)
      })
  }
}

/// Why commands cannot work where the cursor stands.
extension MapScreen {
  fileprivate func reason(
    _ refusal: Command<MapScreen>.Refusal?, _ workshop: Workshop
  ) -> String? {
    guard let refusal, let map = map(workshop) else { return nil }
    return refusal(self, map)
  }

  @Sendable static func needsOccupation(_ screen: MapScreen, _ map: PathwayMap) -> String? {
    map.occupation(at: screen.cursor) == nil ? "Go to an occupation first" : nil
  }

  @Sendable static func needsCell(_ screen: MapScreen, _ map: PathwayMap) -> String? {
    map.cell(at: screen.cursor) == nil ? "Go to a cell first" : nil
  }

  @Sendable static func needsCellToCopy(_ screen: MapScreen, _ map: PathwayMap) -> String? {
    if screen.selected(on: map) != nil { return nil }
    guard let cell = map.cell(at: screen.cursor) else { return "Go to an occupation first" }
    return map.isEmpty(cell) ? "There is nothing here to copy" : nil
  }

  @Sendable static func needsThing(_ screen: MapScreen, _ map: PathwayMap) -> String? {
    map.id(at: screen.cursor) == nil && screen.selected(on: map) == nil
      ? "There is nothing to move here" : nil
  }
}
