import CareerPathways
import LaborData
import WorkspaceStore

/// The imported tables of wages and projections, to look official figures up in.
struct OfficialTables {
  private let wages: [LaborTable]
  private let projections: [LaborTable]
  /// The tables that cannot be read, by id.
  let damaged: [RecordID]

  /// Reads the tables of a workspace; a folder that cannot be read holds none.
  init(_ data: DataFolder) {
    let kinds = [LaborKind.wages, .projections].map(\.rawValue)
    // As said above.
    let ids = ((try? data.ids()) ?? []).filter { id in kinds.contains { id.text.hasPrefix($0) } }
    var tables: [LaborTable] = []
    var damaged: [RecordID] = []
    for id in ids {
      // Which table it is says enough; `pathways check` says what is wrong with it.
      if let table = try? data.table(id) { tables.append(table) } else { damaged.append(id) }
    }
    self.init(tables, damaged: damaged)
  }

  init(_ tables: [LaborTable], damaged: [RecordID] = []) {
    let latestFirst = tables.newestFirst
    wages = latestFirst.filter { $0.kind == .wages }
    projections = latestFirst.filter { $0.kind == .projections }
    self.damaged = damaged
  }

  var isEmpty: Bool { wages.isEmpty && projections.isEmpty }

  /// The areas of the tables: the nation, states by name, then smaller areas by name.
  var areas: [OfficialArea] {
    var names: [String: String] = [:]
    for row in wages.flatMap({ $0.rows(as: WageArea.self) }) where names[row.code] == nil {
      names[row.code] = row.name ?? OfficialArea.name(of: row.code)
    }
    for row in projections.flatMap({ $0.rows(as: ProjectionArea.self) })
    where names[row.code] == nil {
      names[row.code] = OfficialArea.name(of: row.code)
    }
    return names.map { OfficialArea(code: $0.key, name: $0.value) }.sorted()
  }

  /// What the tables say of occupations of an area, by their codes of the SOC.
  ///
  /// Openings that are projected only for a `wider` area, as the state of a city, name it in
  /// their source.
  func figures(
    of codes: Set<String>, in area: OfficialArea, wider: OfficialArea? = nil
  ) -> [String: OfficialRecord] {
    var records: [String: OfficialRecord] = [:]
    let (wages, projections) = joining
    for table in wages { addWages(of: table, codes, area, to: &records) }
    for place in [area, wider].compactMap(\.self) {
      for table in projections { addOpenings(of: table, codes, area, in: place, to: &records) }
    }
    return records
  }

  /// The tables whose codes may be joined with those of the newest wages: codes of two editions
  /// of the SOC that are the same may mean something else.
  private var joining: (wages: [LaborTable], projections: [LaborTable]) {
    guard let edition = wages.first?.codes else { return (wages, projections) }
    return (
      wages.filter { $0.codes.mayJoin(edition) }, projections.filter { $0.codes.mayJoin(edition) }
    )
  }

  /// Adds what a newer table does not have already.
  private func addWages(
    of table: LaborTable, _ codes: Set<String>, _ area: OfficialArea,
    to records: inout [String: OfficialRecord]
  ) {
    for row in table.wages(in: area.code)
    where codes.contains(row.soc) && row.isOfAllIndustries {
      records[row.soc, default: OfficialRecord(area: area.name)].take(row, from: table)
    }
  }

  private func addOpenings(
    of table: LaborTable, _ codes: Set<String>, _ area: OfficialArea, in place: OfficialArea,
    to records: inout [String: OfficialRecord]
  ) {
    let name = place == area ? nil : place.name
    for row in table.rows(as: ProjectionRow.self, in: OfficialArea.projections(of: place.code))
    where codes.contains(row.soc) {
      records[row.soc, default: OfficialRecord(area: area.name)].take(row, from: table, of: name)
    }
  }
}

/// The area of a row of wages: reading no more is several times as fast.
private struct WageArea: LaborRow {
  static let kind = LaborKind.wages
  let code: String
  let name: String?

  init?(_ cells: TableCells) {
    guard let code = cells.text("area") else { return nil }
    self.code = code
    name = cells.text("area_title")
  }
}

/// The area of a row of projections, by the code that wages have.
private struct ProjectionArea: LaborRow {
  static let kind = LaborKind.projections
  let code: String

  init?(_ cells: TableCells) {
    guard let code = cells.text("area") else { return nil }
    self.code = OfficialArea.code(ofProjections: code)
  }
}
