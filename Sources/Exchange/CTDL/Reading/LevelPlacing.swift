/// The rows of the map that is read, and the row of each occupation.
struct LevelPlacing {
  /// What each row is made from, from the most advanced down.
  private(set) var rows: [Row] = []
  private var places: [Int: Int] = [:]

  enum Row: Hashable {
    /// A level of a ProgressionModel.
    case level(Int)
    /// A level that components have but no file names, by its address.
    case address(String)
    /// As deep below the destinations.
    case depth
  }

  init(
    _ occupations: [Int], _ membership: Membership, _ order: ComponentOrder, in file: inout CTDLFile
  ) {
    let depths = Self.depths(occupations, membership, order, in: &file)
    let ladder = LevelLadder(in: &file).levels
    let named = Self.addresses(of: occupations, in: file)
    if !ladder.isEmpty {
      rows = ladder.map { .level($0) }
      placeByLevel(occupations, in: &file)
    } else if !named.isEmpty {
      placeByAddress(named, depths, in: &file)
    } else {
      let deepest = occupations.map { depths[$0] ?? 0 }.max()
      rows = Array(repeating: .depth, count: deepest.map { $0 + 1 } ?? 0)
      places = depths
      return
    }
    placeOthers(occupations, order, depths, in: &file)
  }

  /// The row of an occupation, counted from 0.
  subscript(occupation: Int) -> Int { places[occupation] ?? 0 }

  /// How deep each occupation is in its Pathway.
  private static func depths(
    _ occupations: [Int], _ membership: Membership, _ order: ComponentOrder, in file: inout CTDLFile
  ) -> [Int: Int] {
    let byPathway = Dictionary(grouping: occupations) { membership[$0] ?? -1 }
    var all: [Int: Int] = [:]
    for pathway in file.pathways + [-1] {
      guard let members = byPathway[pathway] else { continue }
      tell(members, of: pathway, order.links, in: &file)
      let depths = ComponentDepths(
        members, destination: order.destinations[pathway], order.links, in: &file)
      all.merge(depths.depths) { first, _ in first }
    }
    return all
  }

  /// Notes how many components of a Pathway that we did not write have no link inside it.
  private static func tell(
    _ members: [Int], of pathway: Int, _ links: [ComponentLink], in file: inout CTDLFile
  ) {
    guard members.count > 1, pathway >= 0, file[pathway].record == nil else { return }
    let inside = Set(members)
    let linked = Set(
      links.filter { inside.contains($0.earlier) && inside.contains($0.later) }
        .flatMap { [$0.earlier, $0.later] })
    guard linked.count < members.count else { return }
    file.findings.add(
      .unlinked(file.name(of: pathway), count: members.count - linked.count))
  }

  /// The levels that occupations name, whether or not a file has them.
  private static func addresses(of occupations: [Int], in file: CTDLFile) -> [Int: String] {
    var all: [Int: String] = [:]
    for occupation in occupations {
      all[occupation] = file[occupation].addresses(CTDLTerm.hasLevel).first
    }
    return all
  }

  private mutating func placeByLevel(_ occupations: [Int], in file: inout CTDLFile) {
    let rowOf = Dictionary(
      rows.enumerated().compactMap { row, level -> (Int, Int)? in
        if case .level(let index) = level { (index, row) } else { nil }
      }, uniquingKeysWith: { first, _ in first })
    for occupation in occupations {
      let found = file.links(of: occupation, CTDLTerm.hasLevel).compactMap { rowOf[$0] }
      if found.count > 1 { file.findings.add(.severalLevels(file.name(of: occupation))) }
      places[occupation] = found.first
    }
  }

  /// A row for each level that is not there, those of what is nearer the destination first.
  private mutating func placeByAddress(
    _ named: [Int: String], _ depths: [Int: Int], in file: inout CTDLFile
  ) {
    var nearest: [String: Int] = [:]
    for (occupation, address) in named {
      nearest[address] = min(nearest[address] ?? .max, depths[occupation] ?? 0)
    }
    let addresses = nearest.sorted { ($0.value, $0.key) < ($1.value, $1.key) }.map(\.key)
    rows = addresses.map { .address($0) }
    for (occupation, address) in named { places[occupation] = addresses.firstIndex(of: address) }
    file.findings.add(.unnamedLevels(addresses.count))
  }

  /// Puts what has no level beside what comes before it, else beside what follows, else by depth.
  private mutating func placeOthers(
    _ occupations: [Int], _ order: ComponentOrder, _ depths: [Int: Int], in file: inout CTDLFile
  ) {
    let placed = places
    let others = occupations.filter { placed[$0] == nil }
    guard !others.isEmpty else { return }
    let earlier = Dictionary(grouping: order.links, by: \.later).mapValues { $0.map(\.earlier) }
    let later = Dictionary(grouping: order.links, by: \.earlier).mapValues { $0.map(\.later) }
    for other in others {
      file.findings.add(.noLevel(file.name(of: other)))
      places[other] =
        Self.reach(other, earlier).compactMap { placed[$0] }.min()
        ?? Self.reach(other, later).compactMap { placed[$0] }.max()
        ?? min(depths[other] ?? 0, rows.count - 1)
    }
  }

  /// All that can be reached from a component.
  private static func reach(_ start: Int, _ next: [Int: [Int]]) -> Set<Int> {
    var found: Set<Int> = []
    var open = [start]
    while let component = open.popLast() {
      for other in next[component] ?? [] where found.insert(other).inserted { open.append(other) }
    }
    return found
  }
}
