/// The records that fields can point at, by id and title.
extension Workspace {
  /// Every record of a target with its title, in the usual order.
  package func titles(_ target: LinkTarget) -> [(id: RecordID, title: String)] {
    guard case .records(let folder) = target else { return unsortedTitles(target) }
    return kind(folder)?.all(self).map { ($0.id, $0.title) } ?? []
  }

  /// The same in any order, which takes less time.
  func unsortedTitles(_ target: LinkTarget) -> [(id: RecordID, title: String)] {
    switch target {
    case .records(let folder):
      kind(folder)?.each(self).map { ($0.id, $0.title) } ?? []
    case .maps: mapsInOrder.map { ($0.id, $0.name) }
    case .things(let thing, on: let map): maps(map).flatMap { $0.titles(thing) }
    }
  }

  /// Nil where there is no such record.
  package func title(of id: RecordID, among target: LinkTarget) -> String? {
    switch target {
    case .records(let folder): kind(folder)?.find(id, self)?.title
    case .maps: maps[id]?.name
    case .things(let thing, on: let map):
      maps(map).lazy.compactMap { $0.title(of: id, thing) }.first
    }
  }

  /// The map with this id, if any; for nil every map.
  private func maps(_ id: RecordID?) -> [PathwayMap] {
    guard let id else { return mapsInOrder }
    return maps[id].map { [$0] } ?? []
  }
}

extension PathwayMap {
  fileprivate func titles(_ thing: MapThing) -> [(id: RecordID, title: String)] {
    switch thing {
    case .level: levels.map { ($0.id, $0.title) }
    case .pathway: pathways.map { ($0.id, $0.title) }
    case .occupation: occupations.map { ($0.id, $0.title) }
    }
  }

  fileprivate func title(of id: RecordID, _ thing: MapThing) -> String? {
    switch thing {
    case .level: level(id)?.title
    case .pathway: pathway(id)?.title
    case .occupation: occupation(id)?.title
    }
  }

  /// Whether a level, a pathway or an occupation has this id.
  package func has(_ id: RecordID, _ thing: MapThing) -> Bool { title(of: id, thing) != nil }
}
