import CareerPathways
import TerminalUI

/// The forms of a map: of the map itself, its levels and pathways, its occupations, its cells.
enum MapForms {
  static func occupation(_ occupation: Occupation, of map: PathwayMap) -> FormLayer<Workshop> {
    let id = occupation.id
    return form(
      occupation.title, of: map, read: { $0.occupation(id) },
      write: { map, changed throws(MapRefusal) in try map.replace(changed) },
      notes: WageNotes.of, itemsElsewhere: OccupationItems.all,
      places: FormPlace.places(on: map.id))
  }

  static func level(_ level: Level, of map: PathwayMap) -> FormLayer<Workshop> {
    let id = level.id
    return form(
      level.title, of: map, read: { $0.level(id) },
      write: { map, changed throws(MapRefusal) in try map.replace(changed) })
  }

  static func pathway(_ pathway: Pathway, of map: PathwayMap) -> FormLayer<Workshop> {
    let id = pathway.id
    return form(
      pathway.title, of: map, read: { $0.pathway(id) },
      write: { map, changed throws(MapRefusal) in try map.replace(changed) })
  }

  /// Postings and wages of a whole cell.
  static func figures(of cell: PathwayMap.Cell, on map: PathwayMap) -> FormLayer<Workshop> {
    form(
      map.name(of: cell), of: map,
      read: { $0.position(of: cell) == nil ? nil : $0.figures[cell] ?? CellFigures() },
      write: { map, changed throws(MapRefusal) in try map.setFigures(changed, in: cell) },
      notes: WageNotes.of)
  }

  /// Name, industry and source of a map.
  static func map(_ map: PathwayMap) -> FormLayer<Workshop> {
    form(map.name, of: map, read: { $0 }, write: { map, changed in map = changed })
  }

  /// A form over something on a map, or over the map.
  static func form<Subject: Described>(
    _ title: String, of map: PathwayMap,
    read: @escaping @Sendable (PathwayMap) -> Subject?,
    write: @escaping @Sendable (inout PathwayMap, Subject) throws(MapRefusal) -> Void,
    notes: @escaping @Sendable (Subject) -> [String: String] = { _ in [:] },
    itemsElsewhere: @escaping @Sendable (Workspace, Field<Subject>) -> [String] = { _, _ in [] },
    places: [FormPlace<Subject>] = []
  ) -> FormLayer<Workshop> {
    let id = map.id
    return RecordForm<Subject>(
      title: title, purpose: "Everything known here. Each field is saved as you leave it.",
      read: { $0.maps[id].flatMap(read) },
      write: { workspace, changed in
        if let map = workspace.maps[id],
          case .success(let map) = map.edited({
            map throws(MapRefusal) in try write(&map, changed)
          })
        {
          workspace.maps[id] = map
        }
      },
      sentence: { "Changed ‘\(title)’: \($0.lowercased())" },
      refusal: { workspace, changed in
        guard let map = workspace.maps[id] else { return nil }
        return map.edited { map throws(MapRefusal) in try write(&map, changed) }.refusal
      },
      notes: notes, itemsElsewhere: itemsElsewhere, places: places
    ).layer()
  }
}

extension Result where Success == PathwayMap, Failure == MapRefusal {
  /// Why the map did not take an edit, in a sentence.
  fileprivate var refusal: String? {
    guard case .failure(let refusal) = self else { return nil }
    return Sentences.refusal(refusal) + "."
  }
}
