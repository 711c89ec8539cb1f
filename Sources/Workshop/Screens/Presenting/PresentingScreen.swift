import CareerPathways
import TerminalUI

/// A map for a room to look at: no bars, the whole map first, then each pathway as a ladder.
struct PresentingScreen: Layer {
  private(set) var mapID: RecordID
  private(set) var slide: Slide
  /// The level that the ladder is climbed to; nil where nobody has climbed yet.
  private(set) var level: Int?
  /// How many rows a slide that is too high is scrolled by.
  private var scroll = 0
  /// Whether no key was pressed yet, so that the keys are named.
  private var isFresh = true
  /// The room of a slide when it was drawn last.
  private var size = Size(width: 80, height: 24)

  /// Presents a map, from one of its pathways on where there is one with this number.
  init(_ map: PathwayMap, pathway: Int = -1) {
    mapID = map.id
    slide = map.pathways.indices.contains(pathway) ? .pathway(pathway) : .map(from: 0)
  }

  var hidesBars: Bool { true }
  func title(_ workshop: Workshop) -> String { "Presenting" }

  func purpose(_ workshop: Workshop) -> String {
    "The map as large as it fits, then each pathway as a ladder from entry up. Right and Left "
      + "turn, Up and Down climb a ladder or scroll, a figure goes to that pathway and 0 to the "
      + "whole map, Tab to the next map."
  }

  /// The map; where it is gone, the first one there is.
  func map(_ workshop: Workshop) -> PathwayMap? {
    workshop.workspace.maps[mapID] ?? workshop.workspace.mapsInOrder.first
  }

  mutating func handle(_ event: Event, _ workshop: inout Workshop) -> Outcome<Workshop> {
    guard case .key(let key) = event, let number = key.typed?.wholeNumberValue,
      let map = map(workshop)
    else { return .ignored }
    if number == 0 {
      show(.map(from: 0))
    } else if map.pathways.indices.contains(number - 1) {
      show(.pathway(number - 1))
    }
    return .handled
  }

  mutating func handle(
    _ mouse: Mouse, on meaning: Target.Meaning?, _ workshop: inout Workshop
  ) -> Outcome<Workshop> {
    switch mouse.action {
    case .wheelUp: move(by: -1, workshop)
    case .wheelDown: move(by: 1, workshop)
    case .click, .doubleClick: turn(by: 1, workshop)
    }
    return .handled
  }

  mutating func draw(on canvas: inout Canvas, _ workshop: Workshop) {
    let (body, foot) = canvas.bounds.splitTop(canvas.height - 1)
    let room = body.inset(columns: canvas.width >= 100 ? 4 : 1)
    size = room.size
    guard let map = map(workshop) else {
      canvas.write("There is no map any more. Esc goes back.", row: 1, column: 2, .muted)
      return
    }
    let slide = settled(on: map)
    canvas.within(room) { canvas in
      switch slide {
      case .map(let first):
        PresentedMap(map, from: first, size: canvas.bounds.size).draw(on: &canvas, from: &scroll)
      case .pathway(let index):
        PresentedLadder(map, pathway: index, level: level, size: canvas.bounds.size)
          .draw(on: &canvas)
      }
    }
    canvas.within(foot.inset(columns: 1)) { self.foot(map, slide).draw(on: &$0) }
  }

  /// The slide itself, or the nearest that the map has in this room.
  private func settled(on map: PathwayMap) -> Slide {
    let all = Slide.all(map, width: size.width)
    if all.contains(slide) { return slide }
    if case .pathway = slide { return all.last ?? slide }
    return all[0]
  }

  private func foot(_ map: PathwayMap, _ slide: Slide) -> PresentedFoot {
    let all = Slide.all(map, width: size.width)
    let number = (all.firstIndex(of: slide) ?? 0) + 1
    let keys = isFresh ? "Right and Left turn, Esc leaves" : nil
    return PresentedFoot(number: number, count: all.count, keys: keys)
  }
}

/// Turning and climbing.
extension PresentingScreen {
  mutating func show(_ slide: Slide) {
    self.slide = slide
    level = nil
    scroll = 0
    isFresh = false
  }

  mutating func turn(by step: Int, _ workshop: Workshop) {
    guard let map = map(workshop) else { return }
    let all = Slide.all(map, width: size.width)
    let index = all.firstIndex(of: settled(on: map)) ?? 0
    show(all[min(max(0, index + step), all.count - 1)])
  }

  mutating func turnToLast(_ workshop: Workshop) {
    guard let map = map(workshop), let last = Slide.all(map, width: size.width).last else { return }
    show(last)
  }

  /// Climbs a ladder by levels, up for a negative step, or scrolls a map.
  mutating func move(by step: Int, _ workshop: Workshop) {
    guard let map = map(workshop) else { return }
    isFresh = false
    switch settled(on: map) {
    case .map: scroll = max(0, scroll + 2 * step)
    case .pathway:
      let last = map.levels.count - 1
      level = max(0, min(last, level.map { $0 + step } ?? last))
    }
  }

  mutating func turnToMap(by step: Int, _ workshop: Workshop) {
    let maps = workshop.workspace.mapsInOrder
    guard let index = maps.firstIndex(where: { $0.id == map(workshop)?.id }) else { return }
    mapID = maps[(index + step + maps.count) % maps.count].id
    show(.map(from: 0))
  }
}
