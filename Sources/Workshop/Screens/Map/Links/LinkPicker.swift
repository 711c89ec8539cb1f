import CareerPathways
import TerminalUI

/// Picks what an occupation is linked to, by typing; Enter links them in the usual way.
struct LinkPicker: Layer {
  private let mapID: RecordID
  private let occupation: RecordID
  private let name: String
  private let linkCount: Int
  private let offers: LinkOffers
  private let all: [LinkOffer]
  private let match: TitleMatch
  private var field = TextField(placeholder: "Type to find, or name what is outside", limit: 200)
  private var list = ListView()
  private(set) var found: [LinkOffer]
  /// How many ways past the usual one Tab has gone.
  private var turn = 0

  init(of occupation: Occupation, on map: PathwayMap, _ workspace: Workspace) {
    mapID = map.id
    self.occupation = occupation.id
    name = occupation.title
    linkCount = map.links(of: occupation.id).count
    offers = LinkOffers(of: occupation, on: map, in: workspace)
    all = offers.all
    found = all
    match = TitleMatch(all.map { "\($0.title) \($0.detail)" })
  }

  static let commands: [Command<LinkPicker>] =
    [
      Command(
        "link.add", "Link them", label: "Link", keys: [.enter],
        summary: "Adds the progression as the marked row says it."
      ) { $0.add(then: { _, _ in .close }, &$1) },
      Command(
        "link.turn", "Take another kind or direction", label: "Other way", keys: [.tab],
        summary: "Goes from advance to lateral move, and from leading there to coming from there.",
        refusal: { layer, _ in
          layer.chosen.map { $0.ways.count > 1 } == true ? nil : "There is no other way"
        }
      ) { layer, _ in
        layer.turn += 1
        return .handled
      },
      Command(
        "link.describe", "Link them and fill in the form", label: "Link and describe",
        keys: [.function(2)],
        summary: "Adds the progression and opens its form: months, training, notes."
      ) { layer, workshop in
        layer.add(then: { .replace(MapForms.progression($0, of: $1)) }, &workshop)
      },
      Command(
        "link.list", "List the progressions there are", label: "List", keys: [.control("k")],
        summary: "Shows the progressions of this occupation, to change or remove them."
      ) { layer, _ in .replace(LinkList(of: layer.occupation, on: layer.mapID)) },
      Command(
        "link.leave", "Leave without linking", label: "Leave", keys: [.escape],
        summary: "Goes back and changes nothing."
      ) { _, _ in .close },
    ] + Command.typingHistory

  var fillsScreen: Bool { false }
  func title(_ workshop: Workshop) -> String { "Link ‘\(name)’" }
  func isTyping(_ workshop: Workshop) -> Bool { true }

  func purpose(_ workshop: Workshop) -> String {
    "Links an occupation to another one, or to what is outside the map: a school, adult "
      + "education, work, another map. One level up is an advance and the same level a lateral "
      + "move; what lies below leads up to here. Tab turns to the other kinds and directions."
  }

  private var chosen: LinkOffer? { list.selected(of: found.count).map { found[$0] } }

  private func way(of offer: LinkOffer) -> LinkWay { offer.ways[turn % offer.ways.count] }

  mutating func handle(_ event: Event, _ workshop: inout Workshop) -> Outcome<Workshop> {
    if case .key(let key) = event {
      if key == .enter || key == .control("k") { return .ignored }
      if Self.listKeys.contains(key) {
        turn = 0
        return list.handle(key, of: found.count) == .ignored ? .ignored : .handled
      }
    }
    switch field.handle(event, &workshop.clipboard) {
    case .ignored: return .ignored
    case .moved: return .handled
    case .changed:
      found = field.isEmpty ? all : matching(field.text)
      (list.selection, turn) = (0, 0)
      return .handled
    }
  }

  /// What answers a text; what it may name outside comes first where no title has its words.
  private func matching(_ text: String) -> [LinkOffer] {
    let (known, named) = (match.found(text).map { all[$0] }, offers.typed(text))
    let words = text.lowercased().split(separator: " ")
    let hasWords = known.first.map { offer in
      words.allSatisfy { "\(offer.title) \(offer.detail)".lowercased().contains($0) }
    }
    return hasWords == true ? known + named : named + known
  }

  private static let listKeys: Set<Key> = [.up, .down, .pageUp, .pageDown]

  mutating func handle(
    _ mouse: Mouse, on meaning: Target.Meaning?, _ workshop: inout Workshop
  ) -> Outcome<Workshop> {
    let answer = list.handle(mouse, on: meaning, of: found.count)
    if answer == .ignored { _ = field.handle(.mouse(mouse), &workshop.clipboard) } else { turn = 0 }
    return answer == .chosen ? run("link.add", &workshop) : .handled
  }

  /// Adds the marked progression; `next` says what comes then.
  private func add(
    then next: (Progression, PathwayMap) -> Outcome<Workshop>, _ workshop: inout Workshop
  ) -> Outcome<Workshop> {
    guard let offer = chosen, let map = workshop.workspace.maps[mapID] else {
      return .refused("Type a name first")
    }
    let progression = way(of: offer)
      .progression(id: workshop.newID(), of: occupation, and: offer.other)
    let isTaken = workshop.edit(map: mapID, "Added the \(map.name(of: progression))") {
      map throws(MapRefusal) in try map.add(progression)
    }
    return isTaken ? next(progression, map) : .handled
  }

  mutating func draw(on canvas: inout Canvas, _ workshop: Workshop) {
    let width = DialogBox.room(on: canvas, most: 76)
    let content = Size(width: width, height: min(max(found.count, 6), 12) + 2)
    DialogBox.draw(on: &canvas, title: title(workshop), content: content) { canvas in
      let (top, rest) = canvas.bounds.splitTop(1)
      canvas.within(rest.splitTop(1).rest) { drawOffers(on: &$0) }
      let note =
        linkCount == 0 ? "" : "Ctrl-K: \(FigureWords.count(linkCount, of: "progression")) so far"
      let room = top.width - TextWidth.of(note) - 1
      let area = top.splitLeft(note.isEmpty || room < 12 ? top.width : room).left
      canvas.within(area) { field.draw(on: &$0) }
      if area.width < top.width { canvas.write(note, row: 0, column: room + 1, .muted) }
    }
  }

  private mutating func drawOffers(on canvas: inout Canvas) {
    let rows = found.map {
      LinkRow(way: $0.ways[0], title: $0.title, detail: $0.detail)
    }
    let marked = list.selected(of: found.count).map { ($0, way(of: found[$0])) }
    list.draw(
      on: &canvas, count: rows.count, empty: "Nothing is called that; type a name to link it.",
      focused: false
    ) { canvas, index, _ in
      var row = rows[index]
      if let marked, marked.0 == index { row.way = marked.1 }
      row.draw(on: &canvas, marked?.0 == index ? .selection : .text)
    }
  }
}
