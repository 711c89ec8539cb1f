import CareerPathways
import TerminalUI

/// Moving a map on its way from draft to final.
enum StatusMenu {
  /// The steps there are, each with its letter; those that cannot be taken yet say why.
  static func layer(_ map: PathwayMap) -> any Layer<Workshop> {
    MenuLayer(
      title: "Status: \(map.status.label)",
      entries: map.isFrozen ? [newDraft(map)] : steps.map { entry($0, $1, map) })
  }

  private static let steps: [(letter: Character, status: MapStatus)] = [
    ("d", .draft), ("s", .shared), ("v", .validated), ("f", .final),
  ]

  private static func newDraft(_ map: PathwayMap) -> MenuEntry<Workshop> {
    MenuEntry("n", "Start a new draft of the final map") { NewDraft.start(map, &$0) }
  }

  private static func entry(
    _ letter: Character, _ status: MapStatus, _ map: PathwayMap
  ) -> MenuEntry<Workshop> {
    let isHere = map.status == status
    let refusal =
      isHere
      ? "The map is there already"
      : map.status.missingStep(to: status).map { "Make it ‘\($0.label)’ first" }
    return MenuEntry(letter, status.label + (isHere ? " (now)" : ""), refusal: refusal) {
      status == .final ? finish(map.id, &$0) : move(map.id, to: status, &$0)
    }
  }

  private static func move(
    _ id: RecordID, to status: MapStatus, _ workshop: inout Workshop
  ) -> Outcome<Workshop> {
    guard let map = workshop.workspace.maps[id] else { return .handled }
    workshop.edit("‘\(map.name)’ is now: \(status.label.lowercased())") {
      $0.maps[id]?.status = status
    }
    return .handled
  }

  /// Makes a map final and names a version of it; where something stands in the way, lists that.
  static func finish(_ id: RecordID, _ workshop: inout Workshop) -> Outcome<Workshop> {
    guard var map = workshop.workspace.maps[id] else { return .handled }
    guard workshop.workspace.blockers(of: map).isEmpty else {
      return .push(BlockersScreen(of: id))
    }
    map.status = .final
    let version = MapVersion(
      id: workshop.newID(), of: map, named: workshop.freeName("Final", of: map),
      by: workshop.surroundings.author, on: workshop.today)
    workshop.edit("‘\(map.name)’ is final") {
      $0.maps[id] = map
      $0.versions[version.id] = version
    }
    return .handled
  }
}
