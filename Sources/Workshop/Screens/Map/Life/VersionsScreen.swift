import CareerPathways
import TerminalUI

/// The versions of a map: to compare with, rename, remove and go back to.
struct VersionsScreen: Layer {
  private let mapID: RecordID
  private var list = ListView()

  init(of map: RecordID) { mapID = map }

  /// Opens the list with the cursor on one of them.
  init(of map: RecordID, at id: RecordID, _ workshop: Workshop) {
    mapID = map
    list.selection = versions(workshop).firstIndex { $0.id == id } ?? 0
  }

  static let commands: [Command<VersionsScreen>] = [
    Command(
      "versions.changes", "Show what changed since", label: "What changed since", keys: [.enter],
      summary: "Lists what differs between the version and the map of now.", refusal: needsVersion
    ) { screen, workshop in screen.compare(&workshop) },
    Command(
      "versions.meeting", "Show what changed since a meeting", label: "Since a meeting",
      keys: [.character("m")],
      summary: "Lists the meetings; the state is that at the beginning of the day.",
      refusal: { _, workshop in MeetingPicker.refusal(workshop) }
    ) { screen, workshop in
      screen.map(workshop).map { .push(MeetingPicker.layer($0, workshop)) } ?? .handled
    },
    Command(
      "versions.name", "Name the version of now", label: "Name now",
      keys: [.control("n"), .insert, .character("n")],
      summary: "Gives the state of now a name.", refusal: isReadOnly
    ) { screen, workshop in
      screen.map(workshop).map { .push(VersionMenu.prompt($0, workshop)) } ?? .handled
    },
    Command(
      "versions.restore", "Bring the version back as a new draft", label: "Bring back",
      keys: [.character("b")],
      summary: "Adds a new map that is as the version was; the map of now stays as it is.",
      refusal: needsVersionToEdit
    ) { screen, workshop in screen.restore(&workshop) },
    Command(
      "versions.form", "Change name and note", label: "Rename",
      keys: [.function(2), .character("r")],
      summary: "Opens the version’s name, date and note.", refusal: needsVersionToEdit
    ) { screen, workshop in screen.form(workshop) },
    Command(
      "versions.remove", "Remove the version", label: "Remove", keys: [.delete],
      summary: "Forgets the named state; the map stays as it is. Ctrl-Z brings it back.",
      refusal: needsVersionToEdit
    ) { screen, workshop in screen.remove(&workshop) },
    Command(
      "versions.back", "Go back", label: "Back", keys: [.escape],
      summary: "Leaves the list of versions."
    ) { _, _ in .close },
  ]

  @Sendable private static func needsVersion(
    _ screen: VersionsScreen, _ workshop: Workshop
  ) -> String? {
    screen.versions(workshop).isEmpty ? "There is no version yet" : nil
  }

  @Sendable private static func isReadOnly(
    _ screen: VersionsScreen, _ workshop: Workshop
  ) -> String? { workshop.readOnlyReason }

  @Sendable private static func needsVersionToEdit(
    _ screen: VersionsScreen, _ workshop: Workshop
  ) -> String? { workshop.readOnlyReason ?? needsVersion(screen, workshop) }

  func title(_ workshop: Workshop) -> String {
    "Versions" + (map(workshop).map { " of \($0.name)" } ?? "")
  }

  func purpose(_ workshop: Workshop) -> String {
    "States of the map that somebody gave a name, the latest first. The map itself is saved with "
      + "every edit."
  }

  private func map(_ workshop: Workshop) -> PathwayMap? { workshop.workspace.maps[mapID] }

  private func versions(_ workshop: Workshop) -> [MapVersion] {
    workshop.workspace.versions(of: mapID)
  }

  private func selected(_ workshop: Workshop) -> MapVersion? {
    let versions = versions(workshop)
    return list.selected(of: versions.count).map { versions[$0] }
  }

  mutating func handle(_ event: Event, _ workshop: inout Workshop) -> Outcome<Workshop> {
    guard case .key(let key) = event, key != .enter else { return .ignored }
    let answer = list.handle(key.arrow, of: versions(workshop).count)
    return answer == .ignored ? .ignored : .handled
  }

  mutating func handle(
    _ mouse: Mouse, on meaning: Target.Meaning?, _ workshop: inout Workshop
  ) -> Outcome<Workshop> {
    let answer = list.handle(mouse, on: meaning, of: versions(workshop).count)
    return answer == .chosen ? run("versions.changes", &workshop) : .handled
  }

  mutating func draw(on canvas: inout Canvas, _ workshop: Workshop) {
    let versions = versions(workshop)
    canvas.within(canvas.bounds.inset(rows: 1, columns: 2)) { canvas in
      list.draw(
        on: &canvas, count: versions.count,
        empty: "No version has a name yet. Everything is saved all the same; n names the state "
          + "of now, to compare with and to go back to."
      ) { canvas, index, style in
        let version = versions[index]
        let facts = [version.date?.description, version.by.isEmpty ? nil : "by \(version.by)"]
        let detail = facts.compactMap { $0 }.joined(separator: " ")
        let room = canvas.width - TextWidth.of(detail) - 2
        canvas.write(TextWidth.fit(version.name, width: room), row: 0, style)
        canvas.write(detail, row: 0, column: max(0, room) + 2, style.with(.dim))
      }
    }
  }
}

/// What can be done with a version.
extension VersionsScreen {
  /// Gives way to the list of changes, from which a jump leads to the map at once.
  private func compare(_ workshop: inout Workshop) -> Outcome<Workshop> {
    guard let version = selected(workshop), let map = map(workshop) else { return .handled }
    return VersionMenu.show(.version(version.id), map, &workshop).closingDialog
  }

  private func restore(_ workshop: inout Workshop) -> Outcome<Workshop> {
    guard let version = selected(workshop), let map = map(workshop) else { return .handled }
    guard let earlier = workshop.earlier(.version(version.id), of: map) else { return .handled }
    var draft = earlier.map.copied(
      as: workshop.newID(), named: "\(map.name) (\(version.name))")
    draft.parent = map.isFrozen ? map.id : map.parent
    return NewDraft.show(
      draft, "Brought ‘\(version.name)’ of ‘\(map.name)’ back as a new draft", &workshop
    ).closingDialog
  }

  private func form(_ workshop: Workshop) -> Outcome<Workshop> {
    guard let version = selected(workshop) else { return .handled }
    let (id, mapID) = (version.id, mapID)
    return .push(
      RecordForm<MapVersion>(
        title: version.name, purpose: "What this state of the map is called, and why.",
        read: { $0.versions[id] }, write: { $0.versions[id] = $1 },
        sentence: { "Changed the \($0.lowercased()) of a version" },
        refusal: { workspace, changed in
          let others = workspace.versions(of: mapID).filter { $0.id != id }
          return others.contains { $0.name.lowercased() == changed.name.lowercased() }
            ? "Another version of this map has that name." : nil
        }
      ).layer())
  }

  private func remove(_ workshop: inout Workshop) -> Outcome<Workshop> {
    guard let version = selected(workshop) else { return .handled }
    workshop.edit("Removed the version ‘\(version.name)’") { $0.versions[version.id] = nil }
    return .handled
  }
}
