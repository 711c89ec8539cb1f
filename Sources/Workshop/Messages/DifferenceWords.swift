import CareerPathways

/// What the facts of a difference are about, in words.
struct DifferenceWords {
  let difference: MapDifference

  /// The map that still has a thing or has it now: where it is named.
  private func first<Found>(_ find: (PathwayMap) -> Found?) -> Found? {
    find(difference.after) ?? find(difference.before)
  }

  /// What a thing is called, without quotes; a title that was given up does not count.
  func name(of subject: MapDifference.Subject) -> String {
    switch subject {
    case .map: difference.after.name
    case .level(let id): first { $0.level(id)?.title } ?? ""
    case .pathway(let id): first { $0.pathway(id)?.title } ?? ""
    case .occupation(let id): first { $0.occupation(id)?.title } ?? ""
    case .cell(let cell): name(of: cell)
    case .progression(let id):
      first { map in map.progression(id).map { name(of: $0, on: map) } } ?? ""
    case .rule(let id): first { $0.silenced.first { $0.id == id }?.rule } ?? ""
    }
  }

  /// What a thing is called at the beginning of a sentence about its fields.
  func heading(of subject: MapDifference.Subject) -> String {
    switch subject {
    case .map: "The map"
    case .cell(let cell): name(of: cell)
    case .progression: "The progression \(name(of: subject))"
    case .level: "The level ‘\(name(of: subject))’"
    case .pathway: "The pathway ‘\(name(of: subject))’"
    case .rule: "The silenced rule ‘\(name(of: subject))’"
    case .occupation: "‘\(name(of: subject))’"
    }
  }

  /// A cell as it is called now; one that is gone, as it was.
  func name(of cell: PathwayMap.Cell) -> String {
    let after = difference.after
    return (after.position(of: cell) == nil ? difference.before : after).name(of: cell)
  }

  /// A cell as it was called before.
  func formerName(of cell: PathwayMap.Cell) -> String { difference.before.name(of: cell) }

  /// The ends of a progression as they were before.
  func formerName(ofProgression id: RecordID) -> String {
    difference.before.progression(id).map { name(of: $0, on: difference.before) } ?? ""
  }

  private func name(of progression: Progression, on map: PathwayMap) -> String {
    "‘\(name(of: progression.from, on: map))’ to ‘\(name(of: progression.to, on: map))’"
  }

  private func name(of end: Progression.End, on map: PathwayMap) -> String {
    switch end {
    case .occupation(let id): map.occupation(id)?.title ?? ""
    case .outside(let name): name
    }
  }

  /// The labels of figures, by the keys of their fields.
  func labels(of keys: [String]) -> String {
    keys.map { Occupation.field($0)?.label.lowercased() ?? "official figures" }
      .reduce(into: []) { if !$0.contains($1) { $0.append($1) } }.joined(separator: ", ")
  }
}
