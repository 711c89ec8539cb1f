import CareerPathways
import LaborData
import WorkspaceStore

/// The imported tables that openings and completers come from, the latest of each kind first.
package struct SupplyTables: Sendable {
  let projections: [LaborTable]
  let completions: [LaborTable]
  let institutions: [LaborTable]
  let crosswalks: [LaborTable]
  let aggregates: [LaborTable]
  /// Only to know what areas are called, and in which states they lie.
  let wages: [LaborTable]
  /// The tables that cannot be read, by id.
  let damaged: [RecordID]

  /// Reads the tables of a workspace; a folder that cannot be read holds none.
  package init(_ data: DataFolder) {
    let kinds: [LaborKind] = [
      .projections, .completions, .institutions, .crosswalk, .aggregates, .wages,
    ]
    // As said above.
    let ids = ((try? data.ids()) ?? []).filter { id in
      kinds.contains { id.text.hasPrefix($0.rawValue) }
    }
    var (tables, damaged): ([LaborTable], [RecordID]) = ([], [])
    for id in ids {
      // Which table it is says enough; `pathways check` says what is wrong with it.
      if let table = try? data.table(id) { tables.append(table) } else { damaged.append(id) }
    }
    self.init(tables, damaged: damaged)
  }

  package init(_ tables: [LaborTable], damaged: [RecordID] = []) {
    let latestFirst = Self.withoutInvented(tables).newestFirst
    let byKind = Dictionary(grouping: latestFirst, by: \.kind)
    projections = byKind[.projections] ?? []
    completions = byKind[.completions] ?? []
    institutions = byKind[.institutions] ?? []
    crosswalks = byKind[.crosswalk] ?? []
    aggregates = byKind[.aggregates] ?? []
    wages = byKind[.wages] ?? []
    self.damaged = damaged
  }
}

extension SupplyTables {
  /// The tables, without those of the example once one of a public file is there.
  private static func withoutInvented(_ tables: [LaborTable]) -> [LaborTable] {
    let real = tables.filter { $0.vintage != ExampleTables.period }
    return real.contains { $0.kind != .wages } ? real : tables
  }
}

/// The areas that the tables know.
extension SupplyTables {
  /// The areas that openings are projected for: the nation, then states.
  package var openingsAreas: [OfficialArea] {
    let codes = projections.flatMap { $0.rows(as: ProjectedArea.self) }.map(\.code)
    return Set(codes).map { OfficialArea(code: $0, name: name(of: $0)) }.sorted()
  }

  /// What an area is called; a metropolitan area as the table of wages has it, else after the town
  /// where most of its institutions are.
  func name(of code: String) -> String {
    guard code.utf8.count > 2 else { return OfficialArea.name(of: code) }
    let rows = wages.lazy.flatMap { $0.rows(as: NamedArea.self) }
    return rows.first { $0.code == code }?.name ?? townNames[code] ?? OfficialArea.name(of: code)
  }

  /// The names of all smaller areas, by code.
  var areaNames: [String: String] {
    let rows = wages.lazy.flatMap { $0.rows(as: NamedArea.self) }
    let named = Dictionary(
      rows.compactMap { row in row.name.map { (row.code, $0) } },
      uniquingKeysWith: { first, _ in first })
    return townNames.merging(named) { _, name in name }
  }

  /// The areas of institutions after their towns: `Around Louisville, KY`.
  private var townNames: [String: String] {
    let rows = institutions.first?.rows(as: InstitutionRow.self) ?? []
    var towns: [String: [String: Int]] = [:]
    for row in rows {
      guard let area = row.area, let city = row.city else { continue }
      towns[area, default: [:]]["\(city), \(row.state)", default: 0] += 1
    }
    return towns.compactMapValues { counts in
      counts.max { ($0.value, $1.key) < ($1.value, $0.key) }.map { "Around \($0.key)" }
    }
  }

  /// The state, as two digits, in which most institutions of a metropolitan area are.
  func state(ofArea code: String) -> String? {
    let rows = institutions.first?.rows(as: InstitutionRow.self) ?? []
    let states = rows.filter { $0.area == code }.map(\.state)
    let counts = Dictionary(states.map { ($0, 1) }, uniquingKeysWith: +)
    let most = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    return most.flatMap { USState.named($0)?.number }
  }
}

/// The area of a row of projections, by the code that wages have.
private struct ProjectedArea: LaborRow {
  static let kind = LaborKind.projections
  let code: String

  init?(_ cells: TableCells) {
    guard let code = cells.text("area") else { return nil }
    self.code = OfficialArea.code(ofProjections: code)
  }
}

/// The area of a row of wages, with its name.
private struct NamedArea: LaborRow {
  static let kind = LaborKind.wages
  let code: String
  let name: String?

  init?(_ cells: TableCells) {
    guard let code = cells.text("area") else { return nil }
    self.code = code
    name = cells.text("area_title")
  }
}
