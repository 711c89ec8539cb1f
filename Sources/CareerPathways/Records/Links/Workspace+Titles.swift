/// The records that fields can point at, by id and title.
extension Workspace {
  /// Every record of a target with its title, in the order of the titles.
  package func titles(_ target: LinkTarget) -> [(id: RecordID, title: String)] {
    switch target {
    case .records(let folder):
      kind(folder)?.all(self).map { ($0.id, $0.title) } ?? []
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

  /// The records of a title, whatever its case; an occupation that several maps share counts once.
  func ids(titled name: String, among target: LinkTarget) -> [RecordID] {
    let wanted = name.tidied.lowercased()
    var found: [RecordID] = []
    for (id, title) in titles(target) where title.lowercased() == wanted && !found.contains(id) {
      found.append(id)
    }
    return found
  }
}
