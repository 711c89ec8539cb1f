/// Editing the links between occupations.
extension PathwayMap {
  package mutating func add(_ progression: Progression) throws(MapRefusal) {
    guard !progressions.contains(where: { $0.id == progression.id }) else {
      throw .idTaken(progression.id)
    }
    try checkEnds(of: progression)
    progressions.append(progression)
  }

  /// Puts a link in the place of the one with its id.
  package mutating func replace(_ progression: Progression) throws(MapRefusal) {
    let place = try place(ofProgression: progression.id)
    try checkEnds(of: progression)
    progressions[place] = progression
  }

  package mutating func remove(progression id: RecordID) throws(MapRefusal) {
    progressions.remove(at: try place(ofProgression: id))
  }

  private func place(ofProgression id: RecordID) throws(MapRefusal) -> Int {
    guard let place = progressions.firstIndex(where: { $0.id == id }) else {
      throw .notFound(id)
    }
    return place
  }

  private func checkEnds(of progression: Progression) throws(MapRefusal) {
    for end in [progression.from, progression.to] where occupation(end) == nil {
      throw .notFound(end)
    }
  }
}
