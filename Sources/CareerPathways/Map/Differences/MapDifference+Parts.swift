/// Finding what differs, one kind of part after the other.
extension MapDifference {
  static func facts(from old: PathwayMap, to new: PathwayMap) -> [Fact] {
    guard old != new else { return [] }
    return mapKinds(old, new).map { Fact(subject: .map, kind: $0) }
      + lineFacts(old.levels, new.levels, Subject.level)
      + lineFacts(old.pathways, new.pathways, Subject.pathway)
      + occupationFacts(old, new) + cellFacts(old, new)
      + facts(old.progressions, new.progressions, Subject.progression, progressionKinds)
      + facts(old.silenced, new.silenced, Subject.rule) { fields(from: $0, to: $1) }
  }

  private static func mapKinds(_ old: PathwayMap, _ new: PathwayMap) -> [Kind] {
    var kinds = fields(from: old, to: new)
    if old.status != new.status {
      kinds.append(
        .field(
          FieldChange(
            key: "status", label: "Status", kind: .choice(of: MapStatus.self),
            before: .text(old.status.rawValue), after: .text(new.status.rawValue))))
    }
    if old.parent != new.parent { kinds.append(.parent) }
    return kinds
  }

  private static func lineFacts<Line: MapLine>(
    _ old: [Line], _ new: [Line], _ subject: (RecordID) -> Subject
  ) -> [Fact] {
    facts(old, new, subject) { fields(from: $0, to: $1) }
      + Order.moved(from: old.map(\.id), to: new.map(\.id)).map {
        Fact(subject: subject($0), kind: .reordered)
      }
  }

  /// Those of the new state in their order, then those that are gone.
  private static func facts<R: Record>(
    _ old: [R], _ new: [R], _ subject: (RecordID) -> Subject, _ kinds: (R, R) -> [Kind]
  ) -> [Fact] {
    guard old != new else { return [] }
    let (former, ids) = (byID(old), Set(new.map(\.id)))
    let present = new.flatMap { record in
      (former[record.id].map { kinds($0, record) } ?? [.added]).map {
        Fact(subject: subject(record.id), kind: $0)
      }
    }
    return present
      + old.lazy.filter { !ids.contains($0.id) }.map {
        Fact(subject: subject($0.id), kind: .removed)
      }
  }

  private static func byID<R: Record>(_ records: [R]) -> [RecordID: R] {
    Dictionary(records.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  private static func progressionKinds(_ old: Progression, _ new: Progression) -> [Kind] {
    let haveMoved = old.from != new.from || old.to != new.to
    return (haveMoved ? [.ends] : []) + fields(from: old, to: new)
  }
}

/// Occupations, which stand in cells, and the figures of cells.
extension MapDifference {
  private static func occupationFacts(_ old: PathwayMap, _ new: PathwayMap) -> [Fact] {
    guard old.occupations != new.occupations else { return [] }
    return facts(old.occupations, inReadingOrder(new), Subject.occupation, occupationKinds)
      + reordered(old, new).map { Fact(subject: .occupation($0), kind: .reordered) }
  }

  private static func inReadingOrder(_ map: PathwayMap) -> [Occupation] {
    map.cells.flatMap { map.occupations(in: $0) } + map.unplaced
  }

  private static func occupationKinds(_ old: Occupation, _ new: Occupation) -> [Kind] {
    guard old != new else { return [] }
    let official = fields(from: old.official, to: new.official)
    let move = old.cell == new.cell ? [] : [Kind.moved(from: old.cell, to: new.cell)]
    return move + figureKinds(old, new, ignoring: official.isEmpty ? [] : Occupation.officialKeys)
      + official
  }

  /// The occupations that stand elsewhere among those that stayed in their cell.
  private static func reordered(_ old: PathwayMap, _ new: PathwayMap) -> [RecordID] {
    let cells = Set(new.occupations.map(\.cell)).sorted {
      ($0.level, $0.pathway) < ($1.level, $1.pathway)
    }
    return cells.flatMap { cell in
      Order.moved(
        from: old.occupations(in: cell).map(\.id), to: new.occupations(in: cell).map(\.id))
    }
  }

  private static func cellFacts(_ old: PathwayMap, _ new: PathwayMap) -> [Fact] {
    guard old.figures != new.figures else { return [] }
    let cells = Set(old.figures.keys).union(new.figures.keys).sorted {
      place(of: $0, old, new) < place(of: $1, old, new)
    }
    return cells.flatMap { cell in
      figureKinds(old.figures[cell] ?? CellFigures(), new.figures[cell] ?? CellFigures()).map {
        Fact(subject: .cell(cell), kind: $0)
      }
    }
  }

  /// What cells are sorted by: row by row where the map has them, else by their ids.
  private static func place(
    of cell: PathwayMap.Cell, _ old: PathwayMap, _ new: PathwayMap
  ) -> (Int, Int, RecordID, RecordID) {
    let place = new.position(of: cell) ?? old.position(of: cell) ?? (.max, .max)
    return (place.row, place.column, cell.level, cell.pathway)
  }
}
