import CareerPathways

/// What the file of progressions calls each occupation of a map.
///
/// Its title where no other has it, else `title (level, pathway)`, with a
/// number behind where that is taken too. The same occupations in the same
/// cells have the same names, so that reading finds what writing named.
struct OccupationNames {
  private var names: [RecordID: String] = [:]
  private var ids: [String: RecordID] = [:]

  init(_ map: PathwayMap) {
    let all = map.cells.flatMap { map.occupations(in: $0) }
    let counts = Dictionary(all.map { ($0.title, 1) }, uniquingKeysWith: +)
    for occupation in all where counts[occupation.title] == 1 {
      name(occupation.id, occupation.title)
    }
    for occupation in all where names[occupation.id] == nil {
      name(occupation.id, free(Self.placed(occupation, on: map)))
    }
  }

  /// The name of an occupation; blank for one that is not on the map.
  subscript(id: RecordID) -> String { names[id] ?? "" }

  /// The occupation of this name.
  func id(of name: String) -> RecordID? { ids[name] }

  private mutating func name(_ id: RecordID, _ name: String) {
    names[id] = name
    ids[name] = id
  }

  private func free(_ name: String) -> String {
    guard ids[name] != nil else { return name }
    var number = 2
    while ids["\(name) \(number)"] != nil { number += 1 }
    return "\(name) \(number)"
  }

  private static func placed(_ occupation: Occupation, on map: PathwayMap) -> String {
    let level = map.level(occupation.cell.level)?.title ?? ""
    let pathway = map.pathway(occupation.cell.pathway)?.title ?? ""
    return "\(occupation.title) (\(level), \(pathway))"
  }
}
