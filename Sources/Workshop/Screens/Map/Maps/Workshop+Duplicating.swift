import CareerPathways
import TerminalUI

extension Workshop {
  /// Copies a map under another name; nil where the copy could not be saved.
  mutating func duplicate(_ map: PathwayMap) -> PathwayMap? {
    let copy = map.copied(as: newID(), named: nameOfCopy(of: map.name))
    return edit("Copied the map ‘\(map.name)’", isTyped: false) { $0.maps[copy.id] = copy }
      ? copy : nil
  }

  /// The name with `(copy)` after it, or with a number that no other map has.
  private func nameOfCopy(of name: String) -> String {
    let taken = Set(workspace.maps.values.map(\.name))
    var new = "\(name) (copy)"
    var number = 2
    while taken.contains(new) {
      new = "\(name) (copy \(number))"
      number += 1
    }
    return new
  }
}

extension MapScreen {
  static let duplicating: Command<MapScreen> = Command(
    "map.duplicate", "Duplicate the map",
    summary: "Makes a copy of the map under another name and shows it, for trying something out.",
    refusal: { _, workshop in workshop.readOnlyReason }
  ) { screen, workshop in
    if let map = screen.settle(&workshop), let copy = workshop.duplicate(map) {
      screen.show(copy)
    }
    return .handled
  }
}
