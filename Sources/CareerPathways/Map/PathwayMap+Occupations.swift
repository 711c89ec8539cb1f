/// Editing occupations and the figures of cells.
extension PathwayMap {
  /// Adds an occupation to its cell before the one at `position` there, else at the end.
  package mutating func add(
    _ occupation: Occupation, at position: Int? = nil
  ) throws(MapRefusal) {
    guard !occupations.contains(where: { $0.id == occupation.id }) else {
      throw .idTaken(occupation.id)
    }
    insert(try checked(occupation), at: position)
  }

  /// Adds occupations to their cells, in the cell of the first at `position`, else at the end.
  package mutating func add(_ new: [Occupation], at position: Int? = nil) throws(MapRefusal) {
    var taken = Set(occupations.map(\.id))
    var checked: [Occupation] = []
    for occupation in new {
      guard taken.insert(occupation.id).inserted else { throw .idTaken(occupation.id) }
      checked.append(try self.checked(occupation))
    }
    let first = checked.first?.cell
    occupations += checked.filter { $0.cell != first }
    guard let first else { return }
    let place = place(in: first, at: position)
    occupations.insert(contentsOf: checked.filter { $0.cell == first }, at: place)
  }

  /// Puts an occupation in the place of the one with its id; in another cell, it goes to the end.
  package mutating func replace(_ occupation: Occupation) throws(MapRefusal) {
    let place = try place(of: occupation.id)
    let occupation = try checked(occupation)
    if occupation.cell == occupations[place].cell {
      occupations[place] = occupation
    } else {
      occupations.remove(at: place)
      insert(occupation, at: nil)
    }
  }

  package mutating func rename(occupation id: RecordID, to title: String) throws(MapRefusal) {
    var occupation = occupations[try place(of: id)]
    occupation.title = title
    try replace(occupation)
  }

  /// Moves an occupation to `position` in a cell, which may be its own, else to the end there.
  package mutating func move(
    occupation id: RecordID, to cell: Cell, at position: Int? = nil
  ) throws(MapRefusal) {
    let place = try place(of: id)
    var occupation = occupations[place]
    occupation.cell = cell
    occupation = try checked(occupation)
    occupations.remove(at: place)
    insert(occupation, at: position)
  }

  /// Copies an occupation under a new id to `position` in a cell, else to the end there.
  package mutating func copy(
    occupation id: RecordID, to cell: Cell, as newID: RecordID, at position: Int? = nil
  ) throws(MapRefusal) {
    try add(occupations[try place(of: id)].copied(as: newID, to: cell), at: position)
  }

  /// Removes an occupation and the links that start or end at it.
  package mutating func remove(occupation id: RecordID) throws(MapRefusal) {
    occupations.remove(at: try place(of: id))
    removeProgressions(of: [id])
  }

  /// Gives a cell figures of its own; nil or blank figures take them away.
  package mutating func setFigures(_ new: CellFigures?, in cell: Cell) throws(MapRefusal) {
    guard position(of: cell) != nil else { throw .notOnMap(cell) }
    figures[cell] = new.flatMap { $0.isHollow ? nil : $0 }
  }

  /// Inserts before the occupation at `position` of the cell, else after the cell's last one.
  private mutating func insert(_ occupation: Occupation, at position: Int?) {
    occupations.insert(occupation, at: place(in: occupation.cell, at: position))
  }

  /// Where among all occupations one belongs that stands at `position` in a cell.
  private func place(in cell: Cell, at position: Int?) -> Int {
    let places = places[cell] ?? []
    let position = min(max(position ?? places.count, 0), places.count)
    let after = places.last.map { $0 + 1 } ?? occupations.count
    return position < places.count ? places[position] : after
  }

  private func place(of id: RecordID) throws(MapRefusal) -> Int {
    guard let place = occupations.firstIndex(where: { $0.id == id }) else { throw .notFound(id) }
    return place
  }

  /// The occupation with its title trimmed, in a cell of this map.
  private func checked(_ occupation: Occupation) throws(MapRefusal) -> Occupation {
    var occupation = occupation
    occupation.title = occupation.title.tidied
    guard !occupation.title.isEmpty else { throw .noTitle }
    guard position(of: occupation.cell) != nil else { throw .notOnMap(occupation.cell) }
    return occupation
  }
}
