import CareerPathways

/// The components of the files of an import, each with its role, its Pathways and its row.
struct PlacedFile {
  var file: CTDLFile
  let membership: Membership
  let order: ComponentOrder
  let roles: ComponentRoles
  let rows: LevelPlacing

  init(_ documents: [JSON]) throws(CTDLRefusal) {
    var file = CTDLFile(documents)
    try Self.checkCounts(of: file)
    let written = WrittenLinks(&file)
    membership = Membership(&file, written)
    order = ComponentOrder(written, membership, in: &file)
    roles = ComponentRoles(order, in: &file)
    try Self.check(roles, in: file)
    rows = LevelPlacing(roles.occupations, membership, order, in: &file)
    guard rows.rows.count <= CTDL.mostLines else { throw .tooManyLines(most: CTDL.mostLines) }
    self.file = file
  }

  /// Refuses files that have nothing for a map.
  private static func check(_ roles: ComponentRoles, in file: CTDLFile) throws(CTDLRefusal) {
    guard file.sets.isEmpty, file.pathways.isEmpty, roles.occupations.isEmpty else { return }
    throw file.levels.isEmpty ? .nothing : .levelsAlone
  }

  /// Refuses files of which a map would be too large, before anything is looked up in them.
  private static func checkCounts(of file: CTDLFile) throws(CTDLRefusal) {
    guard max(file.levels.count, file.pathways.count) <= CTDL.mostLines else {
      throw .tooManyLines(most: CTDL.mostLines)
    }
    guard file.components.count <= CTDL.mostComponents else {
      throw .tooManyComponents(most: CTDL.mostComponents)
    }
  }
}
