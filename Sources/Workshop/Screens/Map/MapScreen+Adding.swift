import CareerPathways
import Exchange
import TerminalUI

/// Adding and naming: everything that is typed in its place on the map.
extension MapScreen {
  /// Where a new thing goes, seen from what the cursor stands on.
  enum Side: Sendable {
    case before
    case after
  }

  /// Begins a new thing of the kind the cursor stands on, with what was typed of it.
  func type(
    _ text: String, _ side: Side = .after, on map: PathwayMap, _ workshop: Workshop
  ) -> Outcome<Workshop> {
    if let reason = workshop.readOnlyReason { return .refused(reason) }
    let after = side == .after ? 1 : 0
    switch cursor.place {
    case .map: return addPathway(text, at: nil, on: map)
    case .pathway(let index): return addPathway(text, at: index + after, on: map)
    case .level(let index): return addLevel(text, at: index + after, on: map)
    case .cell:
      guard let cell = map.cell(at: cursor) else { return .handled }
      let position = map.occupation(at: cursor) == nil ? nil : cursor.occupation + after
      return addOccupation(text, in: cell, at: position, on: map, workshop)
    }
  }

  private func addOccupation(
    _ text: String, in cell: PathwayMap.Cell, at position: Int?, on map: PathwayMap,
    _ workshop: Workshop
  ) -> Outcome<Workshop> {
    let titles = workshop.titles.offered
    let mapID = map.id
    return .push(
      MapEntry(
        "New occupation, or figures", text: text, offering: titles,
        reading: { FigureText($0).map { "For the whole cell: \(Sentences.figures($0))" } }
      ) { title, workshop in
        if let figures = FigureText(title) {
          return workshop.give(figures, to: cell, on: mapID)
        }
        var occupation = Occupation(id: workshop.newID(), title: title, in: cell)
        occupation.soc = workshop.titles.offered.soc(of: title)
        return workshop.add(occupation, at: position, to: mapID)
      })
  }

  func addPathway(_ text: String, at index: Int?, on map: PathwayMap) -> Outcome<Workshop> {
    let mapID = map.id
    return .push(
      MapEntry("New pathway", text: text, next: nil) { title, workshop in
        let pathway = Pathway(id: workshop.newID(), title: title)
        return workshop.take("Added the pathway ‘\(title)’", pathway.id, on: mapID) {
          map throws(MapRefusal) in try map.add(pathway, at: index)
        }
      })
  }

  func addLevel(_ text: String, at index: Int?, on map: PathwayMap) -> Outcome<Workshop> {
    let mapID = map.id
    return .push(
      MapEntry("New level", text: text) { title, workshop in
        let level = Level(id: workshop.newID(), title: title)
        return workshop.take("Added the level ‘\(title)’", level.id, on: mapID) {
          map throws(MapRefusal) in try map.add(level, at: index)
        }
      })
  }

  /// Asks for another title for the level or the pathway under the cursor.
  func rename(on map: PathwayMap) -> Outcome<Workshop> {
    switch cursor.place {
    case .level(let index): .push(rename(map.levels[index], on: map.id))
    case .pathway(let index): .push(rename(map.pathways[index], on: map.id))
    case .map, .cell: .handled
    }
  }

  private func rename(_ level: Level, on mapID: RecordID) -> MapEntry {
    MapEntry("Rename the level", text: level.title, isOld: true) { title, workshop in
      workshop.take("Renamed the level ‘\(level.title)’ to ‘\(title)’", level.id, on: mapID) {
        map throws(MapRefusal) in try map.rename(level: level.id, to: title)
      }
    }
  }

  private func rename(_ pathway: Pathway, on mapID: RecordID) -> MapEntry {
    MapEntry("Rename the pathway", text: pathway.title, isOld: true) {
      title, workshop in
      workshop.take(
        "Renamed the pathway ‘\(pathway.title)’ to ‘\(title)’", pathway.id, on: mapID
      ) { map throws(MapRefusal) in try map.rename(pathway: pathway.id, to: title) }
    }
  }
}

extension Workshop {
  /// Adds an occupation to a map and puts the cursor on it, or answers why the map does not take it.
  mutating func add(
    _ occupation: Occupation, at position: Int?, to mapID: RecordID
  ) -> String? {
    let place = workspace.maps[mapID]?.name(of: occupation.cell) ?? ""
    return take("Added ‘\(occupation.title)’ to \(place)", occupation.id, on: mapID) {
      map throws(MapRefusal) in try map.add(occupation, at: position)
    }
  }

  /// Gives a cell figures that were typed, beside those it has of the other kind.
  fileprivate mutating func give(
    _ figures: FigureText, to cell: PathwayMap.Cell, on mapID: RecordID
  ) -> String? {
    guard let map = workspace.maps[mapID], let new = CellFigures(figures) else { return nil }
    let sentence = "Gave \(map.name(of: cell)) \(Sentences.figures(figures))"
    edit(map: mapID, sentence) { map throws(MapRefusal) in
      try map.setFigures(new.joined(to: map.figures[cell]), in: cell)
    }
    return nil
  }

  /// Makes an edit and puts the cursor on a record, or answers why the map does not take it.
  fileprivate mutating func take(
    _ sentence: String, _ id: RecordID, on mapID: RecordID,
    _ change: (inout PathwayMap) throws(MapRefusal) -> Void
  ) -> String? {
    switch edited(map: mapID, change) {
    case .failure(let refusal): return Sentences.refusal(refusal)
    case .success(let map):
      if edit(sentence, { $0.maps[mapID] = map }) { spotlight = id }
      return nil
    }
  }
}
