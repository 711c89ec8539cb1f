import CareerPathways

extension CTDL {
  /// A map from the files of an import: Pathways, and perhaps a ProgressionModel of its own file.
  ///
  /// What we wrote comes back as it was, with the id it had unless `taken` has
  /// it; of anything else, every component is placed, and every problem named.
  /// `name` is what the map is called where the files do not say, and the
  /// column where they have no Pathway.
  package static func read(
    _ documents: [JSON], id: RecordID, name: String, taken: Set<RecordID> = [],
    using random: inout some RandomNumberGenerator
  ) throws(CTDLRefusal) -> CTDLImport {
    var file = CTDLFile(documents)
    try checkCounts(of: file)
    let written = WrittenLinks(&file)
    let membership = Membership(&file, written)
    let order = ComponentOrder(written, membership, in: &file)
    let roles = ComponentRoles(order, in: &file)
    try check(roles, in: file)
    let placing = LevelPlacing(roles.occupations, membership, order, in: &file)
    guard placing.rows.count <= mostLines else { throw .tooManyLines(most: mostLines) }

    var frame = MapFrame(in: &file, fallback: name)
    frame.keep(roles, in: &file)
    var identity = NodeIdentity()
    let levels = MapLevels(placing.rows, in: &file, &identity, using: &random)
    let columns = MapColumns(
      in: &file, fallback: name, hasOccupations: !roles.occupations.isEmpty, &identity,
      using: &random)
    var occupations = MapOccupations(roles)
    for component in roles.occupations {
      guard let pathway = columns.column(of: component, membership, in: &file) else { continue }
      occupations.take(
        component, level: levels.ids[placing[component]], pathway: pathway,
        as: identity.id(of: component, .occupation, in: &file, using: &random), in: &file)
    }
    frame.dropFigures(besides: levels.ids, columns.elements, in: &file)
    let progressions = MapProgressions(
      ours: frame.members["progressions"]?.elements ?? [], order, occupations.ids, in: &file,
      using: &random)
    PassedOver.tell(in: &file, besides: roles)

    var members = frame.members
    members["levels"] = .array(levels.elements)
    members["pathways"] = .array(columns.elements)
    members["occupations"] = .array(occupations.elements)
    members["progressions"] = .array(progressions.elements)
    let former = frame.id.flatMap { taken.contains($0) ? $0 : nil }
    let map = try map(.object(members), id: former == nil ? frame.id ?? id : id)
    return CTDLImport(map: map, findings: file.findings.all, formerID: former)
  }

  /// Refuses files that have nothing for a map.
  private static func check(_ roles: ComponentRoles, in file: CTDLFile) throws(CTDLRefusal) {
    guard file.sets.isEmpty, file.pathways.isEmpty, roles.occupations.isEmpty else { return }
    throw file.levels.isEmpty ? .nothing : .levelsAlone
  }

  /// Refuses files of which a map would be too large, before anything is looked up in them.
  private static func checkCounts(of file: CTDLFile) throws(CTDLRefusal) {
    guard max(file.levels.count, file.pathways.count) <= mostLines else {
      throw .tooManyLines(most: mostLines)
    }
    guard file.components.count <= mostComponents else {
      throw .tooManyComponents(most: mostComponents)
    }
  }

  private static func map(_ json: JSON, id: RecordID) throws(CTDLRefusal) -> PathwayMap {
    let document = DocumentName(folders: [PathwayMap.folder], id: id)
    do throws(DocumentProblem) {
      return try PathwayMap(json: json, id: id, at: DocumentPlace(document))
    } catch {
      throw .record(error)
    }
  }
}
