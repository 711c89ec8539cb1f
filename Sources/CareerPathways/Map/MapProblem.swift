/// A rule that a map breaks, for instance after a merge; facts without words.
package enum MapProblem: Hashable, Sendable {
  case levelWithoutTitle(RecordID)
  case pathwayWithoutTitle(RecordID)
  case occupationWithoutTitle(RecordID)
  /// Two levels have the same title.
  case levelsWithSameTitle(RecordID, RecordID)
  /// Two pathways have the same title.
  case pathwaysWithSameTitle(RecordID, RecordID)
  /// The map lacks the occupation's level or pathway.
  case occupationNotOnMap(RecordID)
  /// The map lacks the level or pathway of a cell that has figures.
  case figuresNotOnMap(PathwayMap.Cell)
  /// An occupation at one end of the link is not on the map.
  case progressionWithoutEnd(RecordID)
  /// A ramp has no end outside the map, or a move has one.
  case progressionEndsDoNotFit(RecordID)
  case occupationWagesReversed(RecordID)
  case cellWagesReversed(PathwayMap.Cell)
}

extension PathwayMap {
  /// Every rule the map breaks; empty for a map that was only ever edited here.
  package var problems: [MapProblem] {
    structureProblems
      + occupations.compactMap {
        Self.areReversed($0) ? .occupationWagesReversed($0.id) : nil
      } + sortedFigures.compactMap { Self.areReversed($0.value) ? .cellWagesReversed($0.key) : nil }
  }

  /// The rules that a CSV needs, since it names everything by its title.
  package var structureProblems: [MapProblem] {
    Self.titleProblems(levels, MapProblem.levelWithoutTitle, MapProblem.levelsWithSameTitle)
      + Self.titleProblems(
        pathways, MapProblem.pathwayWithoutTitle, MapProblem.pathwaysWithSameTitle)
      + occupations.compactMap { $0.title.isEmpty ? .occupationWithoutTitle($0.id) : nil }
      + unplaced.map { .occupationNotOnMap($0.id) }
      + sortedFigures.compactMap { position(of: $0.key) == nil ? .figuresNotOnMap($0.key) : nil }
      + progressionProblems
  }

  private var progressionProblems: [MapProblem] {
    let ids = Set(occupations.map(\.id))
    return progressions.compactMap { progression in
      guard progression.occupations.allSatisfy(ids.contains) else {
        return .progressionWithoutEnd(progression.id)
      }
      return progression.hasFittingEnds ? nil : .progressionEndsDoNotFit(progression.id)
    }
  }

  private static func titleProblems(
    _ lines: [some MapLine], _ untitled: (RecordID) -> MapProblem,
    _ same: (RecordID, RecordID) -> MapProblem
  ) -> [MapProblem] {
    var first: [String: RecordID] = [:]
    return lines.compactMap { line in
      if line.title.isEmpty { return untitled(line.id) }
      if let other = first[line.title] { return same(other, line.id) }
      first[line.title] = line.id
      return nil
    }
  }

  private var sortedFigures: [(key: Cell, value: CellFigures)] {
    figures.sorted { ($0.key.level, $0.key.pathway) < ($1.key.level, $1.key.pathway) }
  }

  private static func areReversed(_ paid: some Paid) -> Bool {
    guard let low = paid.wageLow, let high = paid.wageHigh else { return false }
    return high < low
  }
}
