import LaborData
import WorkspaceStore

/// The imported tables that say something of occupations: wages, projections, O*NET.
struct LandscapeTables {
  let tables: [LaborTable]
  let network: OccupationNetwork
  let areas: [OfficialArea]

  private static let kinds: [LaborKind] = [
    .wages, .projections, .jobZones, .relatedOccupations, .onetCodes, .aggregates,
  ]

  /// Reads the tables of a workspace; one that cannot be read is as if it were not there, and the
  /// list of imported data names it.
  init(_ data: DataFolder?) {
    let names = Self.kinds.map(\.rawValue)
    // As said above.
    let ids = (try? data?.ids()) ?? []
    self.init(
      ids.filter { id in names.contains { id.text.hasPrefix($0) } }
        // As said above.
        .compactMap { id in try? data?.table(id) })
  }

  init(_ tables: [LaborTable]) {
    self.tables = tables
    network = OccupationNetwork(tables)
    areas = OfficialTables(tables).areas
  }

  /// The area of a code; where it is gone, the first state that wages are for, else any area.
  func area(_ code: String) -> OfficialArea? {
    if let area = areas.first(where: { $0.code == code }) { return area }
    let paid = OfficialTables(tables.filter { $0.kind == .wages }).areas
    return paid.first { $0.code.utf8.count == 2 && $0.code != "99" } ?? paid.last ?? areas.first
  }

  /// The tables whose codes may be joined with those of the landscape’s wages.
  func tables(joining landscape: Landscape) -> [LaborTable] {
    tables.filter { !landscape.otherEditions.contains($0.id) }
  }
}
