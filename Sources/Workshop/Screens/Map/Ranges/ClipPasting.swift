import CareerPathways
import TerminalUI

/// Cells or an occupation that were copied, and the cell they go to.
struct ClipPasting {
  private let clip: MapClip
  private let place: MapCursor
  /// The place of a single occupation in its cell.
  private let position: Int

  init(_ clip: MapClip, at place: MapCursor, position: Int) {
    self.clip = clip
    self.place = place
    self.position = position
  }

  /// How many levels and pathways the map lacks for it.
  func growth(of map: PathwayMap) -> (levels: Int, pathways: Int) {
    (
      max(0, place.level + clip.block.height - map.levels.count),
      max(0, place.pathway + clip.block.width - map.pathways.count)
    )
  }

  /// Puts it on the map as it is now, as one edit.
  func paste(on mapID: RecordID, _ workshop: inout Workshop) {
    guard let map = workshop.workspace.maps[mapID] else { return }
    let now = workshop
    let growth = growth(of: map)
    var ids: [RecordID] = []
    let sentence = sentence(on: map)
    let isTaken = workshop.edit(map: mapID, sentence) { map throws(MapRefusal) in
      try map.grow(levels: growth.levels, pathways: growth.pathways) { now.newID() }
      ids = try map.put(
        clip.block, row: place.level, column: place.pathway,
        at: clip.isOneOccupation ? position : nil
      ) { now.newID() }
    }
    if isTaken { workshop.spotlight = ids.first }
  }

  /// What is done, with the figures that the pasted ones take the place of.
  private func sentence(on map: PathwayMap) -> String {
    let cell = map.cell(row: place.level, column: place.pathway).map { map.name(of: $0) }
    let sentence = "Pasted \(clip.words) into \(cell ?? map.name)"
    let replaced = replacedFigures(on: map)
    return replaced == 0
      ? sentence
      : sentence + ", over the figures of \(FigureWords.count(replaced, of: "cell"))"
  }

  private func replacedFigures(on map: PathwayMap) -> Int {
    var count = 0
    for (down, row) in clip.block.rows.enumerated() {
      for (across, contents) in row.enumerated() {
        guard let figures = contents.figures,
          let cell = map.cell(row: place.level + down, column: place.pathway + across),
          let old = map.figures[cell], old != figures
        else { continue }
        count += 1
      }
    }
    return count
  }
}
