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
    var placed = try PlacedFile(documents)
    var frame = MapFrame(in: &placed.file, fallback: name)
    frame.keep(placed.roles, in: &placed.file)
    let parts = MapParts(&placed, fallback: name, using: &random)
    frame.dropFigures(besides: parts.levels, parts.pathways, in: &placed.file)
    let progressions = MapProgressions(
      ours: frame.members["progressions"]?.elements ?? [], placed.order, parts.ids,
      in: &placed.file, using: &random)
    PassedOver.tell(in: &placed.file, besides: placed.roles)

    var members = frame.members
    members["levels"] = .array(parts.levels)
    members["pathways"] = .array(parts.pathways)
    members["occupations"] = .array(
      parts.occupations(inOrderOf: frame.members["occupations"]?.elements ?? []))
    members["progressions"] = .array(progressions.elements)
    let former = frame.id.flatMap { taken.contains($0) ? $0 : nil }
    let map = try map(.object(members), id: former == nil ? frame.id ?? id : id)
    return CTDLImport(map: map, findings: placed.file.findings.all, formerID: former)
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
