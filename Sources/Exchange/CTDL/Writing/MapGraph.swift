import CareerPathways

/// The graph that a map becomes: what stands where, by which names.
struct MapGraph {
  let map: PathwayMap
  let links: MapLinks
  let ids: MapCTIDs
  let pathways: [Share]
  /// The Pathways that each part stands in.
  private(set) var places: [MapPart: [CTID]] = [:]
  /// The Pathways that each part is the destination of.
  private(set) var destinations: [MapPart: [CTID]] = [:]
  /// The occupations that ask for each credential.
  private(set) var askers: [String: [MapPart]] = [:]
  /// In the order in which occupations first ask for them.
  private(set) var credentials: [String] = []

  /// A Pathway with all that stands in it, credentials too.
  struct Share {
    let pathway: SplitPathway
    let ctid: CTID
    let parts: [MapPart]
  }

  init(_ map: PathwayMap) {
    self.map = map
    let links = MapLinks(map)
    self.links = links
    let ids = MapCTIDs(
      map,
      parts: map.occupations.map { .occupation($0.id) } + links.outside
        + map.occupations.flatMap(\.credentials).map { .credential($0) })
    self.ids = ids
    let wanted = Dictionary(
      map.occupations.map { (MapPart.occupation($0.id), Self.distinct($0.credentials)) },
      uniquingKeysWith: { first, _ in first })
    pathways = PathwaySplitting(map, links).all().map { pathway in
      let credentials = Self.distinct(pathway.parts.flatMap { wanted[$0] ?? [] })
      return Share(
        pathway: pathway, ctid: ids.pathway(pathway),
        parts: pathway.parts + credentials.map { .credential($0) })
    }
    listPlaces()
    listCredentials(wanted)
  }

  private mutating func listPlaces() {
    for share in pathways {
      for part in share.parts { places[part, default: []].append(share.ctid) }
      if let part = share.pathway.destination {
        destinations[part, default: []].append(share.ctid)
      }
    }
  }

  private mutating func listCredentials(_ wanted: [MapPart: [String]]) {
    for part in map.occupations.map({ MapPart.occupation($0.id) }) {
      for name in wanted[part] ?? [] {
        if askers[name] == nil { credentials.append(name) }
        askers[name, default: []].append(part)
      }
    }
  }

  /// The names, each once, in the order of their first.
  static func distinct(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }
  }
}
