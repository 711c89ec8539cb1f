/// Editing the rows or the columns of a map in their order.
extension Array where Element: MapLine {
  /// Adds a line before the one at `index`, else at the end.
  mutating func add(_ line: Element, at index: Int?) throws(MapRefusal) {
    guard !contains(where: { $0.id == line.id }) else { throw .idTaken(line.id) }
    let line = try checked(line)
    insert(line, at: Swift.min(Swift.max(index ?? count, 0), count))
  }

  /// Puts a line in the place of the one with its id.
  mutating func replace(_ line: Element) throws(MapRefusal) {
    self[try place(of: line.id)] = try checked(line)
  }

  /// Moves a line, so that it stands at `index` afterwards; beyond the ends, at the end.
  mutating func move(_ id: RecordID, to index: Int) throws(MapRefusal) {
    let line = remove(at: try place(of: id))
    insert(line, at: Swift.min(Swift.max(index, 0), count))
  }

  func place(of id: RecordID) throws(MapRefusal) -> Int {
    guard let place = firstIndex(where: { $0.id == id }) else { throw .notFound(id) }
    return place
  }

  /// The line with its title trimmed, which no other line has.
  private func checked(_ line: Element) throws(MapRefusal) -> Element {
    var line = line
    line.title = line.title.tidied
    guard !line.title.isEmpty else { throw .noTitle }
    if let other = first(where: { $0.title == line.title && $0.id != line.id }) {
      throw .sameTitle(other.id)
    }
    return line
  }
}
