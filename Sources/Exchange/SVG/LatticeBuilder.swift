import CareerPathways

/// Puts the boxes and the arrows of a map together.
struct LatticeBuilder {
  private var lattice: Lattice
  /// The boxes of occupations, and of places outside.
  private var occupations: [RecordID: Int] = [:]
  private var outside: [Outside: Int] = [:]

  private struct Outside: Hashable {
    let name: String
    let row: Int
    let column: Int
  }

  static func lattice(of map: PathwayMap, _ sheet: MapSheet) -> Lattice {
    var builder = LatticeBuilder(map, sheet)
    for link in map.progressions { builder.add(link) }
    return builder.lattice
  }

  private init(_ map: PathwayMap, _ sheet: MapSheet) {
    let onMap = Set(map.occupations.filter { map.position(of: $0.cell) != nil }.map(\.id))
    func hasRamp(_ inner: KeyPath<Progression, Progression.End>) -> Bool {
      map.progressions.contains { link in
        link.occupations.count == 1
          && link[keyPath: inner].occupation.map(onMap.contains) ?? false
      }
    }
    lattice = Lattice(columns: sheet.pathways)
    if hasRamp(\.from) { addRow("Ways out", "off-ramps") }
    for level in sheet.levels { add(level) }
    if hasRamp(\.to) { addRow("Ways in", "on-ramps") }
  }

  private mutating func addRow(_ title: String, _ words: String) {
    lattice.rows.append(
      Lattice.Row(head: SheetHead(title: title, postings: words), cells: []))
  }

  private mutating func add(_ level: SheetLevel) {
    let row = lattice.rows.count
    lattice.rows.append(Lattice.Row(head: level.head, cells: level.cells))
    for (column, cell) in level.cells.enumerated() {
      for occupation in cell.occupations {
        occupations[occupation.id] = lattice.add(
          Lattice.Words(
            title: occupation.title, figures: occupation.figures.allWords(),
            isInDemand: occupation.figures.isInDemand),
          row: row, column: column)
      }
    }
  }

  /// Adds an arrow; none where an end is no longer on the map.
  private mutating func add(_ link: Progression) {
    let from = link.from.occupation.flatMap { occupations[$0] }
    let to = link.to.occupation.flatMap { occupations[$0] }
    let ends: (Int, Int)? =
      switch (from, to, link.from.outside, link.to.outside) {
      case (let from?, let to?, _, _): (from, to)
      case (nil, let to?, let name?, _): (box(outside: name, beside: to, isOut: false), to)
      case (let from?, nil, _, let name?): (from, box(outside: name, beside: from, isOut: true))
      default: nil
      }
    guard let ends, ends.0 != ends.1 else { return }
    lattice.arrows.append(
      Lattice.Arrow(from: ends.0, to: ends.1, isLateral: link.kind == .lateral))
  }

  /// The box of a place outside in the column of the occupation at the link's other end.
  private mutating func box(outside name: String, beside other: Int, isOut: Bool) -> Int {
    let key = Outside(
      name: PageText.title(name), row: isOut ? 0 : lattice.rows.count - 1,
      column: lattice.boxes[other].place.column)
    if let box = outside[key] { return box }
    let box = lattice.add(
      Lattice.Words(title: key.name, isOutside: true), row: key.row, column: key.column)
    outside[key] = box
    return box
  }
}
