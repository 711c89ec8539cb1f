import CareerPathways
import TerminalUI

/// The progressions of one occupation, out and in: to change, remove and add.
struct LinkList: Layer {
  private let occupation: RecordID
  private let mapID: RecordID
  private var list = ListView()

  init(of occupation: RecordID, on map: RecordID) {
    self.occupation = occupation
    mapID = map
  }

  static let commands: [Command<LinkList>] = [
    Command(
      "links.open", "Open the progression", label: "Open", keys: [.enter, .function(2)],
      summary: "Opens its form: kind, months, training, notes.", refusal: needsLinkToEdit
    ) { layer, workshop in
      guard let map = layer.map(workshop), let link = layer.chosen(workshop) else {
        return .handled
      }
      return .push(MapForms.progression(link.progression, of: map))
    },
    Command(
      "links.add", "Link the occupation to another", label: "Add",
      keys: [.control("k"), .control("n"), .insert, .character("n")],
      summary: "Picks another occupation, or what is outside the map.",
      refusal: { _, workshop in workshop.readOnlyReason }
    ) { layer, workshop in
      guard let map = layer.map(workshop), let occupation = map.occupation(layer.occupation) else {
        return .close
      }
      return .push(LinkPicker(of: occupation, on: map, workshop.workspace))
    },
    Command(
      "links.remove", "Remove the progression", label: "Remove", keys: [.delete],
      summary: "Takes the progression off the map. Ctrl-Z brings it back.",
      refusal: needsLinkToEdit
    ) { layer, workshop in layer.remove(&workshop) },
    Command(
      "links.follow", "Go to the other end", label: "Go there", keys: [.right, .character("g")],
      summary: "Shows the other occupation, or the map that is at the other end.",
      refusal: needsPlace
    ) { layer, workshop in
      if let map = layer.otherMap(workshop) { return .replace(MapScreen(map)) }
      workshop.spotlight = layer.chosen(workshop)?.other.occupation
      return .close
    },
    Command(
      "links.back", "Go back", label: "Back", keys: [.escape], summary: "Goes back to the map."
    ) { _, _ in .close },
  ]

  @Sendable private static func needsLinkToEdit(_ list: LinkList, _ workshop: Workshop) -> String? {
    workshop.readOnlyReason
      ?? (list.chosen(workshop) == nil ? "There is no progression yet" : nil)
  }

  @Sendable private static func needsPlace(_ list: LinkList, _ workshop: Workshop) -> String? {
    list.chosen(workshop)?.other.occupation == nil && list.otherMap(workshop) == nil
      ? "That is on no map" : nil
  }

  /// The map whose name is that of the other end.
  private func otherMap(_ workshop: Workshop) -> PathwayMap? {
    guard let name = chosen(workshop)?.other.outside else { return nil }
    return workshop.workspace.mapsInOrder.first { $0.name == name }
  }

  func title(_ workshop: Workshop) -> String {
    "Progressions of ‘\(map(workshop)?.occupation(occupation)?.title ?? "")’"
  }

  func purpose(_ workshop: Workshop) -> String {
    "Where people go from this occupation, and where they come from."
  }

  private func map(_ workshop: Workshop) -> PathwayMap? { workshop.workspace.maps[mapID] }

  private func links(_ workshop: Workshop) -> [MapLink] {
    map(workshop)?.links(of: occupation) ?? []
  }

  private func chosen(_ workshop: Workshop) -> MapLink? {
    let links = links(workshop)
    return list.selected(of: links.count).map { links[$0] }
  }

  mutating func handle(_ event: Event, _ workshop: inout Workshop) -> Outcome<Workshop> {
    guard case .key(let key) = event else { return .ignored }
    let answer = list.handle(key, of: links(workshop).count)
    return answer == .ignored ? .ignored : .handled
  }

  mutating func handle(
    _ mouse: Mouse, on meaning: Target.Meaning?, _ workshop: inout Workshop
  ) -> Outcome<Workshop> {
    let answer = list.handle(mouse, on: meaning, of: links(workshop).count)
    return answer == .chosen ? run("links.open", &workshop) : .handled
  }

  private func remove(_ workshop: inout Workshop) -> Outcome<Workshop> {
    guard let map = map(workshop), let link = chosen(workshop) else { return .handled }
    workshop.edit(map: mapID, "Removed the \(map.name(of: link.progression))") {
      map throws(MapRefusal) in try map.remove(progression: link.progression.id)
    }
    return .handled
  }

  mutating func draw(on canvas: inout Canvas, _ workshop: Workshop) {
    guard let map = map(workshop) else { return }
    let links = links(workshop)
    canvas.within(canvas.bounds.inset(rows: 1, columns: 2)) { canvas in
      list.draw(
        on: &canvas, count: links.count,
        empty: "No progressions yet. Ctrl-K links this occupation to another, or to what is "
          + "outside the map."
      ) { canvas, index, style in Self.row(links[index], of: map).draw(on: &canvas, style) }
    }
  }

  private static func row(_ link: MapLink, of map: PathwayMap) -> LinkRow {
    let facts = [map.place(of: link.other), map.facts(of: link.progression)]
    return LinkRow(
      way: link.way, title: map.title(of: link.other),
      detail: facts.filter { !$0.isEmpty }.joined(separator: "; "))
  }
}
