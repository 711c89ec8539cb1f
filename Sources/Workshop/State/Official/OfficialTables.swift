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
    let latestFirst = tables.sorted { ($0.vintage ?? "", $0.id) > ($1.vintage ?? "", $1.id) }
    wages = latestFirst.filter { $0.kind == .wages }
    projections = latestFirst.filter { $0.kind == .projections }
    self.damaged = damaged
  }

  var isEmpty: Bool { wages.isEmpty && projections.isEmpty }

  /// The areas of the tables: the nation, states by name, then smaller areas by name.
  var areas: [OfficialArea] {
    var names: [String: String] = [:]
    for row in wages.flatMap({ $0.rows(as: WageRow.self) }) where names[row.area] == nil {
      names[row.area] = row.areaTitle ?? OfficialArea.name(of: row.area)
    }
    for row in projections.flatMap({ $0.rows(as: ProjectionRow.self) }) {
      let area = OfficialArea.code(ofProjections: row.area)
      if names[area] == nil { names[area] = OfficialArea.name(of: area) }
    }
    return names.map { OfficialArea(code: $0.key, name: $0.value) }.sorted()
  }

  /// What the tables say of occupations of an area, by their codes of the SOC.
  func figures(of codes: Set<String>, in area: OfficialArea) -> [String: OfficialRecord] {
    var records: [String: OfficialRecord] = [:]
    for table in wages { addWages(of: table, codes, area, to: &records) }
    for table in projections { addOpenings(of: table, codes, area, to: &records) }
    return records
  }

  /// Adds what a newer table does not have already.
  private func addWages(
    of table: LaborTable, _ codes: Set<String>, _ area: OfficialArea,
    to records: inout [String: OfficialRecord]
  ) {
    for row in table.rows(as: WageRow.self)
    where row.area == area.code && codes.contains(row.soc) && row.isOfAllIndustries {
      records[row.soc, default: OfficialRecord(area: area.name)].take(row, from: table)
    }
  }

  private func addOpenings(
    of table: LaborTable, _ codes: Set<String>, _ area: OfficialArea,
    to records: inout [String: OfficialRecord]
  ) {
    for row in table.rows(as: ProjectionRow.self)
    where OfficialArea.code(ofProjections: row.area) == area.code && codes.contains(row.soc) {
      records[row.soc, default: OfficialRecord(area: area.name)].take(row, from: table)
    }
  }
}

extension WageRow {
  fileprivate var isOfAllIndustries: Bool { industry?.allSatisfy { $0 == "0" } ?? true }
}
