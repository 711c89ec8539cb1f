import CareerPathways
import TerminalUI

/// The occupations of all maps: map by map, level by level, pathway by pathway.
struct OccupationRows: RecordRows {
  typealias Row = OccupationRow

  /// Where a row is found: the map and the occupation, as numbers.
  private struct Place: Equatable {
    let map: Int
    let occupation: Int
  }

  private var source: [RecordID: PathwayMap]
  private var maps: [PathwayMap] = []
  private var places: [Place] = []

  var columns: [RecordColumn<OccupationRow>] { OccupationRow.columns }
  var noun: Noun { Noun("occupation") }

  init(_ workspace: Workspace) {
    source = workspace.maps
    read(workspace)
  }

  var count: Int { places.count }

  subscript(index: Int) -> OccupationRow {
    let map = maps[places[index].map]
    return OccupationRow(map.occupations[places[index].occupation], on: map)
  }

  func id(at index: Int) -> OccupationRow.ID {
    let place = places[index]
    return OccupationRow.ID(
      map: maps[place.map].id, occupation: maps[place.map].occupations[place.occupation].id)
  }

  mutating func update(_ workspace: Workspace) -> RowsChange {
    guard workspace.maps != source else { return .none }
    let former = (maps: maps, places: places)
    source = workspace.maps
    read(workspace)
    guard places == former.places, maps.map(\.id) == former.maps.map(\.id),
      zip(maps, former.maps).allSatisfy(Self.haveSameOccupations)
    else { return .rows }
    return .cells(changedRows(since: former.maps))
  }

  private mutating func read(_ workspace: Workspace) {
    maps = workspace.mapsInOrder
    places = maps.indices.flatMap { map in
      Self.inOrder(maps[map]).map { Place(map: map, occupation: $0) }
    }
  }

  /// The numbers of the occupations of a map, cell by cell; those of no cell come last.
  private static func inOrder(_ map: PathwayMap) -> [Int] {
    let positions = map.occupations.map { occupation in
      map.position(of: occupation.cell).map { $0.row * map.pathways.count + $0.column } ?? .max
    }
    return positions.indices.sorted { (positions[$0], $0) < (positions[$1], $1) }
  }

  private static func haveSameOccupations(_ one: PathwayMap, _ other: PathwayMap) -> Bool {
    one.occupations.lazy.map(\.id).elementsEqual(other.occupations.lazy.map(\.id))
  }

  /// The rows of the maps that differ.
  private func changedRows(since former: [PathwayMap]) -> [Range<Int>] {
    var start = 0
    var ranges: [Range<Int>] = []
    for (map, old) in zip(maps, former) {
      let rows = start..<(start + map.occupations.count)
      if map != old { ranges.append(rows) }
      start = rows.upperBound
    }
    return ranges
  }
}

/// What edits do.
extension OccupationRows {
  func row(_ id: OccupationRow.ID, in workspace: Workspace) -> OccupationRow? {
    guard let map = workspace.maps[id.map], let occupation = map.occupation(id.occupation) else {
      return nil
    }
    return OccupationRow(occupation, on: map)
  }

  func replace(
    _ rows: [OccupationRow], _ sentence: String, in workshop: inout Workshop
  ) -> String? {
    var changed: [PathwayMap] = []
    for (id, rows) in Dictionary(grouping: rows, by: \.id.map) {
      let result = workshop.edited(map: id) { map throws(MapRefusal) in
        for row in rows { try map.replace(row.subject) }
      }
      switch result {
      case .success(let map): changed.append(map)
      case .failure(let refusal): return Sentences.refusal(refusal) + "."
      }
    }
    workshop.edit(sentence) { workspace in
      for map in changed { workspace.maps[map.id] = map }
    }
    return nil
  }

  func remove(_ row: OccupationRow, from workshop: inout Workshop) {
    workshop.edit(map: row.id.map, "Removed ‘\(row.title)’") { map throws(MapRefusal) in
      try map.remove(occupation: row.id.occupation)
    }
  }
}
