import CareerPathways

/// What an occupation may be linked to, and the ways in which it may be, the usual one first.
struct LinkOffer: Equatable {
  let other: Progression.End
  let title: String
  /// Where the other end stands, or what else is known of it.
  let detail: String
  let ways: [LinkWay]
}

/// Everything that one occupation may be linked to: the nearest above it first, what it is linked to last.
struct LinkOffers {
  private let map: PathwayMap
  private let occupation: Occupation
  /// The names of the other maps, which may stand for what is outside.
  private let otherMaps: [String]
  private let existing: Set<Existing>
  /// What the occupation is linked to in some way already.
  private let linked: Set<Progression.End>

  private struct Existing: Hashable {
    let other: Progression.End
    let way: LinkWay
  }

  init(of occupation: Occupation, on map: PathwayMap, in workspace: Workspace) {
    self.map = map
    self.occupation = occupation
    otherMaps = workspace.mapsInOrder.filter { $0.id != map.id && !$0.name.isEmpty }.map(\.name)
    let links = map.links(of: occupation.id)
    existing = Set(links.map { Existing(other: $0.other, way: $0.way) })
    linked = Set(links.map(\.other))
  }

  /// Every offer while nothing is typed.
  var all: [LinkOffer] { occupations + outside }

  /// A name outside the map, both ways: people come from the lowest level and leave from the others.
  func typed(_ name: String) -> [LinkOffer] {
    let name = name.tidied
    guard !name.isEmpty, !outside.contains(where: { $0.other == .outside(name) }) else { return [] }
    let isLowest = occupation.cell.level == map.levels.last?.id
    let ways: [LinkWay] = isLowest ? [.onRamp, .offRamp] : [.offRamp, .onRamp]
    return ways.compactMap { offer(.outside(name), name, [$0], detail: "outside the map") }
  }

  private var occupations: [LinkOffer] {
    guard let own = map.position(of: occupation.cell) else { return [] }
    return map.occupations.compactMap { other -> (offer: LinkOffer, distance: [Int])? in
      guard other.id != occupation.id, let place = map.position(of: other.cell),
        let offer = offer(
          .occupation(other.id), other.title, LinkWay.ways(toLevel: place.row, from: own.row),
          detail: map.name(of: other.cell))
      else { return nil }
      let aside = abs(place.column - own.column)
      let isLinked = linked.contains(offer.other)
      let rank = Self.rank(ofRow: place.row, seenFrom: own.row)
      return (offer, [isLinked ? 1 : 0, rank, aside, place.column])
    }.sorted { $0.distance.lexicographicallyPrecedes($1.distance) }.map(\.offer)
  }

  /// The next level up comes first, then the same level, then the next one down, then further ones.
  private static func rank(ofRow row: Int, seenFrom own: Int) -> Int {
    switch own - row {
    case 1: 0
    case 0: 1
    case -1: 2
    case let up where up > 0: 2 * up + 1
    case let up: -2 * up
    }
  }

  /// What ramps of this map come from and go to, and the other maps.
  private var outside: [LinkOffer] {
    let used = map.progressions.compactMap { progression -> (String, LinkWay)? in
      switch progression.kind {
      case .onRamp: progression.from.outside.map { ($0, .onRamp) }
      case .offRamp: progression.to.outside.map { ($0, .offRamp) }
      case .advance, .lateral: nil
      }
    }
    let maps = otherMaps.flatMap { [($0, LinkWay.offRamp), ($0, LinkWay.onRamp)] }
    var seen: Set<Existing> = []
    return (used + maps).compactMap { name, way in
      guard seen.insert(Existing(other: .outside(name), way: way)).inserted else { return nil }
      let isMap = otherMaps.contains(name)
      return offer(.outside(name), name, [way], detail: isMap ? "another map" : "outside the map")
    }
  }

  /// An offer of the ways that there are not yet; nil where there is none.
  private func offer(
    _ other: Progression.End, _ title: String, _ ways: [LinkWay], detail: String
  ) -> LinkOffer? {
    let ways = ways.filter { !existing.contains(Existing(other: other, way: $0)) }
    guard !ways.isEmpty else { return nil }
    return LinkOffer(other: other, title: title, detail: detail, ways: ways)
  }
}
