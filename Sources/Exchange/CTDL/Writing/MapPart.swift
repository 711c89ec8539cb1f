import CareerPathways

/// What stands in a Pathway: each becomes one component.
enum MapPart: Hashable {
  case occupation(RecordID)
  /// Outside the map, from where people come into a pathway.
  case entry(String, pathway: RecordID)
  /// Outside the map, to where people leave a pathway.
  case exit(String, pathway: RecordID)
  case credential(String)
}

/// The progressions of a map as links that CTDL can say.
struct MapLinks {
  /// Inside a pathway: what comes first, by what comes later.
  private(set) var children: [MapPart: [MapPart]] = [:]
  private(set) var parents: [MapPart: [MapPart]] = [:]
  /// On the whole map: what comes first, by what comes later.
  private(set) var before: [MapPart: [MapPart]] = [:]
  private(set) var after: [MapPart: [MapPart]] = [:]
  /// The outside ends of ramps, in the order of the progressions.
  private(set) var outside: [MapPart] = []
  /// The advances that close a circle.
  private(set) var circles: [RecordID] = []

  init(_ map: PathwayMap) {
    let columns = Dictionary(
      map.occupations.map { ($0.id, $0.cell.pathway) }, uniquingKeysWith: { first, _ in first })
    var ladder = AcyclicLinks(map.occupations.map(\.id))
    for link in map.progressions {
      switch (link.kind, link.from, link.to) {
      case (.advance, .occupation(let from), .occupation(let to)):
        guard ladder.add(from: from, to: to) else {
          circles.append(link.id)
          continue
        }
        add(.occupation(from), .occupation(to), isInside: columns[from] == columns[to])
      case (.onRamp, .outside(let name), .occupation(let to)):
        columns[to].map { addOutside(.entry(name, pathway: $0), before: .occupation(to)) }
      case (.offRamp, .occupation(let from), .outside(let name)):
        columns[from].map { addOutside(.exit(name, pathway: $0), after: .occupation(from)) }
      default: break
      }
    }
  }

  private mutating func addOutside(_ part: MapPart, before later: MapPart) {
    if !outside.contains(part) { outside.append(part) }
    add(part, later, isInside: true)
  }

  private mutating func addOutside(_ part: MapPart, after earlier: MapPart) {
    if !outside.contains(part) { outside.append(part) }
    add(earlier, part, isInside: true)
  }

  private mutating func add(_ earlier: MapPart, _ later: MapPart, isInside: Bool) {
    guard before[later]?.contains(earlier) != true else { return }
    before[later, default: []].append(earlier)
    after[earlier, default: []].append(later)
    guard isInside else { return }
    children[later, default: []].append(earlier)
    parents[earlier, default: []].append(later)
  }
}

/// Links that never go round in a circle.
private struct AcyclicLinks {
  private let places: [RecordID: Int]
  private var before: [[Int]]
  /// The search that last came by each place.
  private var seen: [Int]
  private var search = 0

  init(_ ids: [RecordID]) {
    places = Dictionary(zip(ids, ids.indices), uniquingKeysWith: { first, _ in first })
    before = Array(repeating: [], count: ids.count)
    seen = Array(repeating: 0, count: ids.count)
  }

  /// False for a link that would close a circle, which is not added.
  mutating func add(from: RecordID, to: RecordID) -> Bool {
    guard let from = places[from], let to = places[to], !leads(from: to, to: from) else {
      return false
    }
    before[to].append(from)
    return true
  }

  /// Whether `start` comes somewhere before `end`, or is it.
  private mutating func leads(from start: Int, to end: Int) -> Bool {
    search += 1
    var open = [end]
    while let place = open.popLast() {
      if place == start { return true }
      for earlier in before[place] where seen[earlier] != search {
        seen[earlier] = search
        open.append(earlier)
      }
    }
    return false
  }
}
