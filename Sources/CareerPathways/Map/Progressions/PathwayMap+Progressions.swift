/// Editing the links between occupations.
extension PathwayMap {
  package func progression(_ id: RecordID) -> Progression? { progressions.first { $0.id == id } }

  package mutating func add(_ progression: Progression) throws(MapRefusal) {
    guard !progressions.contains(where: { $0.id == progression.id }) else {
      throw .idTaken(progression.id)
    }
    progressions.append(try checked(progression))
  }

  /// Puts a link in the place of the one with its id.
  package mutating func replace(_ progression: Progression) throws(MapRefusal) {
    progressions[try place(ofProgression: progression.id)] = try checked(progression)
  }

  package mutating func remove(progression id: RecordID) throws(MapRefusal) {
    progressions.remove(at: try place(ofProgression: id))
  }

  /// Removes the links that start or end at one of these occupations.
  mutating func removeProgressions(of gone: Set<RecordID>) {
    guard !gone.isEmpty else { return }
    progressions.removeAll { $0.occupations.contains(where: gone.contains) }
  }

  private func place(ofProgression id: RecordID) throws(MapRefusal) -> Int {
    guard let place = progressions.firstIndex(where: { $0.id == id }) else {
      throw .notFound(id)
    }
    return place
  }

  /// The link with what it says of the outside trimmed, its ends on this map and of its kind.
  private func checked(_ progression: Progression) throws(MapRefusal) -> Progression {
    var progression = progression
    progression.from = try checked(progression.from)
    progression.to = try checked(progression.to)
    guard progression.hasFittingEnds else { throw .endsDoNotFit(progression.kind) }
    return progression
  }

  private func checked(_ end: Progression.End) throws(MapRefusal) -> Progression.End {
    switch end {
    case .occupation(let id):
      guard occupation(id) != nil else { throw .notFound(id) }
      return end
    case .outside(let name):
      guard !name.tidied.isEmpty else { throw .noTitle }
      return .outside(name.tidied)
    }
  }
}
