import CareerPathways

/// What a CSV says of a map: everything but the ids and what has no column.
struct MapShape: Equatable {
  private let levels: [[String]]
  private let pathways: [[String]]
  private let cells: [Cell]
  private let progressions: [[String]]

  private struct Cell: Equatable {
    let figures: [String]
    let occupations: [[String]]
  }

  init(_ map: PathwayMap) {
    levels = map.levels.map(Self.texts)
    pathways = map.pathways.map(Self.texts)
    cells = map.cells.map { cell in
      Cell(
        figures: map.figures[cell].map(Self.texts) ?? [],
        occupations: map.occupations(in: cell).map(Self.texts))
    }
    let order = map.cells.flatMap { map.occupations(in: $0).map(\.id) }
    progressions = map.progressions.map { link in
      [link.from, link.to].map { end in
        end.outside ?? "\(end.occupation.flatMap(order.firstIndex(of:)) ?? -1)"
      }
        + Self.texts(link)
    }
  }

  private static func texts<Owner: Described>(_ owner: Owner) -> [String] {
    Owner.fields.map { "\($0.get(owner))" }
  }
}

extension PathwayMap {
  /// A random whole map with hostile texts, empty rows and columns, and titles that repeat.
  static func hostile(using random: inout SeededGenerator) -> PathwayMap {
    var map = PathwayMap(id: RecordID(fixed: "m"))
    map.name = "M"
    for _ in 0..<Int.random(in: 0...4, using: &random) {
      attempt { try map.add(Level.hostile(using: &random)) }
      attempt { try map.add(Pathway.hostile(using: &random)) }
    }
    for cell in map.cells.shuffled(using: &random) where Bool.random(using: &random) {
      attempt { try map.setFigures(.hostile(using: &random), in: cell) }
      for _ in 0..<Int.random(in: 0...3, using: &random) {
        attempt { try map.add(.hostile(in: cell, using: &random)) }
      }
    }
    for _ in 0..<4 {
      guard let from = map.occupations.randomElement(using: &random),
        let to = map.occupations.randomElement(using: &random)
      else { break }
      var link = Progression(id: .random(using: &random), from: from.id, to: to.id)
      link.fill(using: &random)
      if link.kind == .onRamp { link.from = .outside(.title(using: &random)) }
      if link.kind == .offRamp { link.to = .outside(.title(using: &random)) }
      attempt { try map.add(link) }
    }
    return map
  }

  /// Refused edits, such as a blank title, leave the map as it is.
  private static func attempt(_ edit: () throws -> Void) {
    do { try edit() } catch {}
  }
}

extension MapLine {
  fileprivate static func hostile(using random: inout SeededGenerator) -> Self {
    var line = Self(id: .random(using: &random))
    line.fill(using: &random)
    line.title = .title(using: &random)
    return line
  }
}

extension Occupation {
  fileprivate static func hostile(
    in cell: PathwayMap.Cell, using random: inout SeededGenerator
  ) -> Occupation {
    var occupation = Occupation(id: .random(using: &random), in: cell)
    occupation.fill(using: &random)
    occupation.title = .title(using: &random)
    return occupation
  }
}

extension CellFigures {
  fileprivate static func hostile(using random: inout SeededGenerator) -> CellFigures {
    var figures = CellFigures()
    figures.fill(using: &random)
    return figures
  }
}

extension String {
  /// Half of the time one of a few titles, some of which look like names of progressions' ends.
  fileprivate static func title(using random: inout SeededGenerator) -> String {
    let few = ["A", "B", "=A", "'=A", "A (A, B)", "A (A, B) #1", "A, \"B\"", "A; B"]
    return Bool.random(using: &random)
      ? few.randomElement(using: &random) ?? "A" : hostile(using: &random)
  }
}
