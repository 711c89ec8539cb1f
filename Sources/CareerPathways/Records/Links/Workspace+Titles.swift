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
    case .occupations:
      mapsInOrder.flatMap { map in map.occupations.map { ($0.id, $0.title) } }
    }
  }

  /// Nil where there is no such record.
  package func title(of id: RecordID, among target: LinkTarget) -> String? {
    switch target {
    case .records(let folder): kind(folder)?.find(id, self)?.title
    case .maps: maps[id]?.name
    case .occupations: maps.values.lazy.compactMap { $0.occupation(id)?.title }.first
    }
  }
}
