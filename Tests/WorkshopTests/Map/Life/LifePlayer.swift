import CareerPathways
import TerminalUI

@testable import Workshop

extension LouisvilleExample {
  /// The example with a change of its map before anybody opened it.
  static func workspace(_ change: (inout PathwayMap) -> Void) -> Workspace {
    var workspace = workspace()
    var map = map
    change(&map)
    workspace.maps[map.id] = map
    return workspace
  }

  /// A small map without errors of the audit, so that it can be final.
  static func soundWorkspace() -> Workspace {
    var workspace = workspace()
    let cell = PathwayMap.Cell(level: RecordID(fixed: "l"), pathway: RecordID(fixed: "p"))
    let work = RecordID(fixed: "carpenter")
    let map = PathwayMap(
      id: map.id, name: "Sound", levels: [Level(id: cell.level, title: "Only")],
      pathways: [Pathway(id: cell.pathway, title: "Way")],
      occupations: [Occupation(id: work, title: "Carpenter", in: cell)],
      progressions: [
        Progression(
          id: RecordID(fixed: "in"), from: .outside("School"), to: .occupation(work),
          kind: .onRamp),
        Progression(
          id: RecordID(fixed: "out"), from: .occupation(work), to: .outside("Own firm"),
          kind: .offRamp),
      ])
    workspace.maps = [map.id: map]
    return workspace
  }
}

extension Player {
  /// Someone who opened the only map of a workspace.
  static func atMap(
    of workspace: Workspace, width: Int = 120, height: Int = 40
  ) throws -> Player {
    var player = try Player(workspace, width: width, height: height)
    player.press("m")
    return player
  }

  /// Someone who opened a final map.
  static func atFinalMap() throws -> Player {
    try atMap(of: LouisvilleExample.workspace { $0.status = .final }, width: 80, height: 24)
  }

  /// Names the version of now.
  mutating func nameVersion(_ name: String) {
    press("Ctrl-S", "n", "Ctrl-A")
    type(name)
    press("Enter")
  }
}
