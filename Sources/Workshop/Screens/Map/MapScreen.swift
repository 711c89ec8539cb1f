import CareerPathways
import TerminalUI

/// The pathway map: a grid of levels and pathways, edited while the room talks.
///
/// The cursor stands on an occupation, an empty cell, a title or the corner, and
/// stays with what it stands on when that moves or something before it goes.
package struct MapScreen: Layer {
  private(set) var mapID: RecordID
  private(set) var cursor: MapCursor
  /// The occupation, level or pathway under the cursor.
  private var followed: RecordID?
  /// What was copied or cut last, with all that is known of it.
  var clip: MapClip?
  /// The cell at the other end of the selected range; nil where nothing is selected.
  var anchor: MapCursor? { didSet { carried = [] } }
  /// The occupations that moved with the selected range, which alone move on with it.
  var carried: Set<RecordID> = []
  private(set) var tabs = MapTabs()
  private(set) var highlighting = Highlighting()
  private(set) var changing = Changing()
  private(set) var gapMarking = GapMarking()
  /// What was drawn last, and how far it is scrolled.
  private(set) var view = GridView()

  /// Opens a map; where it has no pathways yet, the cursor waits for the first.
  package init(_ map: PathwayMap) {
    mapID = map.id
    let isNew = map.pathways.isEmpty
    cursor = isNew ? MapCursor(level: MapCursor.head, pathway: MapCursor.head) : MapCursor()
  }

  package func title(_ workshop: Workshop) -> String {
    map(workshop).map { Sentences.heading(of: $0, in: workshop.workspace) } ?? "Pathway map"
  }

  package func purpose(_ workshop: Workshop) -> String {
    "Levels run from the most advanced down, pathways across. Arrows go from occupation to "
      + "occupation and from cell to cell, PgUp and PgDn by whole cells, Tab to the next cell, "
      + "and past the first cells onto the titles. Type to add an occupation where the cursor "
      + "stands, or figures of its cell as 78 $32.22-51.22; on a title, to add a level or a "
      + "pathway."
  }

  package func isTyping(_ workshop: Workshop) -> Bool { true }
  /// What is typed stands in a layer of its own.
  package func isDrafting(_ workshop: Workshop) -> Bool { false }

  /// The map, or another one in the spotlight; where it is gone, the first one there is.
  func map(_ workshop: Workshop) -> PathwayMap? {
    let maps = workshop.workspace.maps
    return workshop.spotlight.flatMap { maps[$0] } ?? maps[mapID]
      ?? workshop.workspace.mapsInOrder.first
  }

  package mutating func handle(_ event: Event, _ workshop: inout Workshop) -> Outcome<Workshop> {
    guard let map = settle(&workshop) else { return .ignored }
    switch event {
    case .key(let key):
      if let move = MapCursor.Move(key) {
        go(to: cursor.moved(move, in: map), on: map)
        return .handled
      }
      guard let letter = key.typed else { return .ignored }
      if letter.isWhitespace { return .handled }
      return NewDraft.question(map) ?? type(String(letter), on: map, workshop)
    case .paste(let text): return NewDraft.question(map) ?? paste(text, on: map, &workshop)
    case .mouse, .resize: return .ignored
    }
  }

  package mutating func handle(
    _ mouse: Mouse, on meaning: Target.Meaning?, _ workshop: inout Workshop
  ) -> Outcome<Workshop> {
    guard let map = settle(&workshop) else { return .ignored }
    switch (mouse.action, meaning) {
    case (.wheelUp, _): go(to: cursor.moved(.cellUp, in: map), on: map)
    case (.wheelDown, _): go(to: cursor.moved(.cellDown, in: map), on: map)
    case (.click, .cell(MapTabs.row, let tab)), (.doubleClick, .cell(MapTabs.row, let tab)):
      if let map = tabs.map(at: tab) { show(map) }
      return .handled
    case (_, .cell(let level, let pathway)):
      go(to: MapCursor(level: level, pathway: pathway), on: map)
    case (_, .item(let number)):
      guard let place = view.drawing?.layout.place(ofNumber: number) else { return .ignored }
      go(to: place, on: map)
    default: return .ignored
    }
    return mouse.action == .doubleClick ? run("map.open", &workshop) : .handled
  }

  package mutating func draw(on canvas: inout Canvas, _ workshop: Workshop) {
    guard let map = map(workshop) else {
      canvas.write("There is no map any more. Esc goes back.", row: 1, column: 2, .muted)
      return
    }
    tabs.update(workshop.workspace.maps, room: canvas.height)
    highlighting.update(map, workshop.look.highlight)
    changing.update(map, workshop.compared)
    gapMarking.update(map, workshop)
    let room = canvas.bounds.height - (workshop.isRecording ? CapturePanel.height : 0)
    let (line, rest) = canvas.bounds.splitTop(room).top.splitTop(tabs.height)
    canvas.within(line) { tabs.draw(on: &$0, current: map.id) }
    let cursor = cursor(on: map, workshop)
    view.selected = selected(on: map)
    view.zoom = workshop.look.zoom
    let marks = marks(on: map, at: cursor, workshop)
    canvas.within(rest) { canvas in
      view.draw(map, cursor, marks, on: &canvas)
      canvas.typingPlace = view.drawing?.placeToType(after: cursor)
    }
  }
}

/// Where the cursor stands.
extension MapScreen {
  /// The cursor with what it stands on, or with what another layer drew attention to.
  private func cursor(on map: PathwayMap, _ workshop: Workshop) -> MapCursor {
    if let id = workshop.spotlight, let found = MapCursor(on: id, of: map) { return found }
    if let cell = workshop.spotlitCell, let place = map.position(of: cell) {
      return MapCursor(level: place.row, pathway: place.column)
    }
    let cursor = cursor.settled(in: map)
    guard let followed, map.id(at: cursor) != followed else { return cursor }
    return MapCursor(on: followed, of: map) ?? cursor
  }

  /// Puts the cursor where it belongs on the map as it is now; nil where there is no map.
  mutating func settle(_ workshop: inout Workshop) -> PathwayMap? {
    guard let map = map(workshop) else { return nil }
    workshop.titles.ask()
    let place = cursor(on: map, workshop)
    if workshop.spotlight != nil || mapID != map.id { anchor = nil }
    workshop.spotlight = nil
    workshop.spotlitCell = nil
    mapID = map.id
    stand(at: place, on: map)
    return map
  }

  /// Goes to a place; what was selected no longer is.
  mutating func go(to place: MapCursor, on map: PathwayMap) {
    anchor = nil
    stand(at: place, on: map)
  }

  /// Puts the cursor on a place.
  mutating func stand(at place: MapCursor, on map: PathwayMap) {
    cursor = place.settled(in: map)
    followed = map.id(at: cursor)
  }

  /// Goes to an occupation, level or pathway of the map, wherever it stands.
  mutating func follow(_ id: RecordID, on map: PathwayMap) {
    if let place = MapCursor(on: id, of: map) { go(to: place, on: map) }
  }

  /// Lets go of what the cursor stands on, so that it stays where it is when that goes.
  mutating func letGo() { followed = nil }

  mutating func show(_ map: PathwayMap) {
    var screen = MapScreen(map)
    (screen.clip, screen.tabs) = (clip, tabs)
    self = screen
  }
}
