/// Editing levels and pathways.
extension PathwayMap {
  /// Adds a level above the one at `index`, else at the bottom.
  package mutating func add(_ level: Level, at index: Int? = nil) throws(MapRefusal) {
    try levels.add(level, at: index)
  }

  /// Adds a pathway before the one at `index`, else at the right.
  package mutating func add(_ pathway: Pathway, at index: Int? = nil) throws(MapRefusal) {
    try pathways.add(pathway, at: index)
  }

  /// Puts a level in the place of the one with its id.
  package mutating func replace(_ level: Level) throws(MapRefusal) { try levels.replace(level) }

  /// Puts a pathway in the place of the one with its id.
  package mutating func replace(_ pathway: Pathway) throws(MapRefusal) {
    try pathways.replace(pathway)
  }

  package mutating func rename(level id: RecordID, to title: String) throws(MapRefusal) {
    var level = levels[try levels.place(of: id)]
    level.title = title
    try replace(level)
  }

  package mutating func rename(pathway id: RecordID, to title: String) throws(MapRefusal) {
    var pathway = pathways[try pathways.place(of: id)]
    pathway.title = title
    try replace(pathway)
  }

  /// Moves a level with all its cells, so that it stands at `index` afterwards.
  package mutating func move(level id: RecordID, to index: Int) throws(MapRefusal) {
    try levels.move(id, to: index)
  }

  /// Moves a pathway with all its cells, so that it stands at `index` afterwards.
  package mutating func move(pathway id: RecordID, to index: Int) throws(MapRefusal) {
    try pathways.move(id, to: index)
  }

  /// Removes a level with the occupations and the figures of its cells.
  package mutating func remove(level id: RecordID) throws(MapRefusal) {
    levels.remove(at: try levels.place(of: id))
    removeCells { $0.level == id }
  }

  /// Removes a pathway with the occupations and the figures of its cells.
  package mutating func remove(pathway id: RecordID) throws(MapRefusal) {
    pathways.remove(at: try pathways.place(of: id))
    removeCells { $0.pathway == id }
  }

  private mutating func removeCells(where isGone: (Cell) -> Bool) {
    let gone = Set(occupations.filter { isGone($0.cell) }.map(\.id))
    occupations.removeAll { gone.contains($0.id) }
    figures = figures.filter { !isGone($0.key) }
    removeProgressions(of: gone)
  }
}
