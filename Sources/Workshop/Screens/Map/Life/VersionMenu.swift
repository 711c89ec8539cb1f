import CareerPathways
import TerminalUI

/// What Ctrl-S offers: everything is saved, so it names the state or compares it with earlier ones.
enum VersionMenu {
  static func layer(_ map: PathwayMap, _ workshop: Workshop) -> MenuLayer<Workshop> {
    let isCompared = workshop.compared?.mapID == map.id
    let entries: [MenuEntry<Workshop>] = [
      MenuEntry("n", "Name this version", refusal: workshop.readOnlyReason) {
        .push(prompt(map, $0))
      },
      MenuEntry("v", "Versions of this map") { _ in .push(VersionsScreen(of: map.id)) },
      MenuEntry("d", "What changed since a date") { .push(datePrompt(map, $0)) },
      MenuEntry("t", "What changed since a meeting", refusal: MeetingPicker.refusal(workshop)) {
        .push(MeetingPicker.layer(map, $0))
      },
      MenuEntry(
        "p", "What changed since the final map it was drawn from",
        refusal: map.parent == nil ? "It was not drawn from a final map" : nil
      ) { workshop in map.parent.map { show(.map($0), map, &workshop) } ?? .handled },
      MenuEntry("m", isCompared ? "Hide the marks on the grid" : "Show the marks on the grid") {
        toggleMarks(map, &$0)
      },
    ]
    return MenuLayer(title: "Everything is saved", entries: entries)
  }

  /// Asks for the name of the state of now.
  static func prompt(_ map: PathwayMap, _ workshop: Workshop) -> PromptLayer<Workshop> {
    let id = map.id
    return PromptLayer(
      title: "Name this version",
      hint: "Everything is saved already. A named version is there to compare with and go back to.",
      text: workshop.freeName(map.status.label, of: map), limit: 120,
      validate: { name, workshop in problem(name, of: id, nil, workshop) },
      commit: { name, workshop in
        guard let map = workshop.workspace.maps[id] else { return .handled }
        let version = MapVersion(
          id: workshop.newID(), of: map, named: name.tidied, by: workshop.surroundings.author,
          on: workshop.today)
        workshop.edit("Named a version of ‘\(map.name)’: ‘\(version.name)’") {
          $0.versions[version.id] = version
        }
        return .handled
      })
  }

  /// Why a version cannot be called so, or nil; `own` is the one that has the name already.
  static func problem(
    _ name: String, of map: RecordID, _ own: RecordID?, _ workshop: Workshop
  ) -> String? {
    let name = name.tidied.lowercased()
    if name.isEmpty { return "A version needs a name." }
    let isTaken = workshop.workspace.versions(of: map).contains {
      $0.name.lowercased() == name && $0.id != own
    }
    return isTaken ? "Another version of this map has that name." : nil
  }

  private static func datePrompt(
    _ map: PathwayMap, _ workshop: Workshop
  ) -> PromptLayer<Workshop> {
    PromptLayer(
      title: "What changed since", hint: "A day as year-month-day: the state at its beginning.",
      text: workshop.today.description, limit: 10,
      validate: { text, _ in
        CalendarDate(text.tidied) == nil ? "Type a date as 2026-11-01." : nil
      },
      commit: { text, workshop in
        CalendarDate(text.tidied).map { show(.date($0), map, &workshop) } ?? .handled
      })
  }

  /// Lists what changed since an earlier state, and marks it on the grid.
  static func show(
    _ since: Since, _ map: PathwayMap, _ workshop: inout Workshop
  ) -> Outcome<Workshop> {
    guard let earlier = workshop.earlier(since, of: map) else { return .handled }
    workshop.compared = ComparedMap(mapID: map.id, earlier: earlier)
    return .push(ChangesScreen(of: map.id, since: earlier))
  }

  /// Takes the marks off the grid, or marks what changed since the latest version.
  static func toggleMarks(_ map: PathwayMap, _ workshop: inout Workshop) -> Outcome<Workshop> {
    if workshop.compared?.mapID == map.id {
      workshop.compared = nil
      return .handled
    }
    guard let version = workshop.workspace.versions(of: map.id).first else {
      return .refused("There is no version yet to compare with; Ctrl-S names one")
    }
    guard let earlier = workshop.earlier(.version(version.id), of: map) else { return .handled }
    workshop.compared = ComparedMap(mapID: map.id, earlier: earlier)
    return .handled
  }
}
