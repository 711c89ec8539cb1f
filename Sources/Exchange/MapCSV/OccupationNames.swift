import CareerPathways

/// What the file of progressions calls each occupation of a map.
///
/// Its title where no other has it, else `title (level, pathway)`; where that
/// is shared too, with ` #1`, ` #2` ... behind it in the order of the map. The
/// same occupations in the same cells have the same names, so that reading
/// finds what writing named.
struct OccupationNames {
  private var names: [RecordID: String] = [:]
  private var owners: [String: Owner] = [:]

  /// Whom a name means.
  enum Owner: Equatable {
    case one(RecordID)
    case several
  }

  init(_ map: PathwayMap) {
    let placed = PlacedNames(map)
    let all = map.cells.flatMap { map.occupations(in: $0) }.map {
      (id: $0.id, title: $0.title, placed: placed.name(of: $0))
    }
    for occupation in all {
      claim(occupation.title, for: occupation.id)
      claim(occupation.placed, for: occupation.id)
    }
    var counts: [String: Int] = [:]
    for occupation in all {
      let own = [occupation.title, occupation.placed].first { owners[$0] == .one(occupation.id) }
      names[occupation.id] = own ?? number(occupation.placed, for: occupation.id, &counts)
    }
  }

  /// The name of an occupation; blank for one that is not on the map.
  subscript(id: RecordID) -> String { names[id] ?? "" }

  /// Whom a name means; nil where no occupation goes by it.
  func owner(of name: String) -> Owner? { owners[name] }

  private mutating func claim(_ name: String, for id: RecordID) {
    let owner = owners.updateValue(.one(id), forKey: name)
    if let owner, owner != .one(id) { owners[name] = .several }
  }

  /// Gives the next number behind a name that no occupation goes by.
  private mutating func number(
    _ name: String, for id: RecordID, _ counts: inout [String: Int]
  ) -> String {
    var number = counts[name] ?? 0
    repeat { number += 1 } while owners["\(name) #\(number)"] != nil
    counts[name] = number
    owners["\(name) #\(number)"] = .one(id)
    return "\(name) #\(number)"
  }
}

/// The names `title (level, pathway)` of a map.
struct PlacedNames {
  private let levels: [RecordID: String]
  private let pathways: [RecordID: String]

  init(_ map: PathwayMap) {
    levels = Dictionary(
      map.levels.map { ($0.id, $0.title) }, uniquingKeysWith: { first, _ in first })
    pathways = Dictionary(
      map.pathways.map { ($0.id, $0.title) }, uniquingKeysWith: { first, _ in first })
  }

  func name(of occupation: Occupation) -> String {
    let level = levels[occupation.cell.level] ?? ""
    let pathway = pathways[occupation.cell.pathway] ?? ""
    return "\(occupation.title) (\(level), \(pathway))"
  }
}
