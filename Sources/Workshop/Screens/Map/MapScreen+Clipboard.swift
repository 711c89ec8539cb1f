import CareerPathways
import TerminalUI

/// Copying, cutting and clearing occupations and cells.
extension MapScreen {
  mutating func copy(
    from map: PathwayMap, _ workshop: inout Workshop
  ) -> Outcome<Workshop> {
    guard let clip = clip(of: map) else { return .handled }
    take(clip, &workshop)
    workshop.notice = Notice("Copied \(clip.words); Ctrl-V pastes")
    return .handled
  }

  mutating func cut(from map: PathwayMap, _ workshop: inout Workshop) -> Outcome<Workshop> {
    guard let clip = clip(of: map) else { return .handled }
    if let range = selected(on: map) {
      clear(range, "Cut \(clip.words)", on: map, &workshop)
    } else if let occupation = map.occupation(at: cursor) {
      remove(occupation, "Cut", from: map, &workshop)
    } else if let cell = map.cell(at: cursor) {
      workshop.edit(map: map.id, "Cut the figures of \(map.name(of: cell))") {
        map throws(MapRefusal) in try map.setFigures(nil, in: cell)
      }
    }
    take(clip, &workshop)
    return .handled
  }

  /// Removes what stands in a range; the cursor goes to its first cell.
  mutating func clear(
    _ range: CellRange, _ sentence: String? = nil, on map: PathwayMap,
    _ workshop: inout Workshop
  ) {
    let clip = MapClip(range, of: map)
    workshop.edit(map: map.id, sentence ?? "Cleared \(clip.words)") { map in map.clear(range) }
    letGo()
    go(
      to: MapCursor(level: range.levels.lowerBound, pathway: range.pathways.lowerBound), on: map)
    letGo()
  }

  private mutating func take(_ clip: MapClip, _ workshop: inout Workshop) {
    self.clip = clip
    workshop.clipboard.text = clip.text
  }

  /// The selected cells, else the occupation under the cursor, else its cell with figures.
  private func clip(of map: PathwayMap) -> MapClip? {
    if let range = selected(on: map) { return MapClip(range, of: map) }
    if let occupation = map.occupation(at: cursor) { return MapClip(occupation, of: map) }
    guard let cell = map.cell(at: cursor), map.figures[cell] != nil else { return nil }
    let place = (cursor.level, cursor.pathway)
    return MapClip(CellRange(from: place, to: place), of: map)
  }
}
