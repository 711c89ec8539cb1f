import CareerPathways
import TerminalUI

/// Beginning a map: a name, and the levels of the guide's example to start from.
enum NewMap {
  static func prompt(_ workshop: Workshop) -> PromptLayer<Workshop> {
    PromptLayer(
      title: "New map", hint: "What the map is called, such as the industry.", limit: 120,
      validate: problem
    ) { name, workshop in
      let map = map(named: name, id: workshop.newID()) { workshop.newID() }
      let isKept = workshop.edit("Added the map ‘\(name)’") { $0.maps[map.id] = map }
      workshop.spotlight = isKept ? map.id : nil
      return isKept ? .closeAndRun("maps.open") : .handled
    }
  }

  /// Why a name cannot stand, or nil.
  @Sendable static func problem(_ name: String, _ workshop: Workshop) -> String? {
    name.allSatisfy(\.isWhitespace) ? "A map needs a name." : nil
  }

  /// A map without pathways, with the levels that the guide's example has.
  static func map(named name: String, id: RecordID, newID: () -> RecordID) -> PathwayMap {
    var map = PathwayMap(id: id)
    map.name = name
    for level in Guide.pathwayMap.sample.levels {
      // The titles of the example are distinct and not empty.
      try? map.add(Level(id: newID(), title: level.title))
    }
    return map
  }
}
