/// The occupations of an area, joined from the newest tables that have it.
///
/// Wages and projections are joined by code where their codes are of one
/// edition of the SOC; other editions are left out and named, never mixed.
package struct Landscape: Hashable, Sendable {
  /// The area as OEWS has it: `99` for the nation, two digits for a state.
  package let area: String
  /// In the order of their codes.
  package private(set) var rows: [LandscapeRow] = []
  package private(set) var wages: Source?
  package private(set) var projections: Source?
  /// The tables that would be of use, but for the edition of their codes.
  package private(set) var otherEditions: [String] = []
  private var editionOfWages = OccupationCodes.unknown

  /// A table that was used, and the area whose rows of it stand here.
  package struct Source: Hashable, Sendable {
    package let id: String
    package let format: String
    package let vintage: String?
    package let area: String
    /// Whether some of its codes are of an older edition.
    package let isMixed: Bool

    init(_ table: LaborTable, area: String, _ edition: OccupationCodes) {
      id = table.id
      format = table.format
      vintage = table.vintage
      self.area = area
      isMixed = edition == .mixed
    }
  }

  package init(of area: String, in tables: [LaborTable], _ network: OccupationNetwork) {
    self.area = area
    let newest = tables.newestFirst
    let state = takeWages(newest.filter { $0.kind == .wages })
    let projections = newest.filter { $0.kind == .projections }
    let aggregates = tables.flatMap { $0.rows(as: AggregateRow.self) }
    takeProjections(projections, areas: Self.areas(from: area, state: state), aggregates)
    takeEducation(projections)
    for index in rows.indices { rows[index].zone = network.zones[rows[index].soc] }
    rows.sort { $0.soc < $1.soc }
  }

  /// The area, its state and the nation, in the codes of projections.
  private static func areas(from area: String, state: String?) -> [String] {
    let first = area == "99" ? "00" : area
    let wider = [state.flatMap(USState.named)?.number, "00"].compactMap(\.self)
    return [first] + wider.filter { $0 != first }
  }

  /// Takes the rows of the newest table that has the area, and returns the area's state.
  private mutating func takeWages(_ tables: [LaborTable]) -> String? {
    for table in tables {
      let found = table.wages(in: area).filter(\.isOfAllIndustries)
      guard !found.isEmpty else { continue }
      let total = found.first { $0.soc == "00-0000" }?.employment ?? .missing(.blank)
      var seen: Set<String> = []
      rows = found.filter { $0.isOccupation && seen.insert($0.soc).inserted }
        .map { LandscapeRow($0, total: total) }
      editionOfWages = OccupationCodes(of: found.map(\.soc))
      wages = Source(table, area: area, editionOfWages)
      return found.first?.state
    }
    return nil
  }

  /// Takes openings and growth for the narrowest area that a table of the same edition has.
  private mutating func takeProjections(
    _ tables: [LaborTable], areas: [String], _ aggregates: [AggregateRow]
  ) {
    for area in areas {
      for table in tables where !otherEditions.contains(table.id) {
        let found = table.rows(as: ProjectionRow.self, in: area).filter(\.isOccupation)
        guard !found.isEmpty else { continue }
        let edition = OccupationCodes(of: found.map(\.soc))
        guard edition.mayJoin(editionOfWages) else {
          otherEditions.append(table.id)
          continue
        }
        projections = Source(table, area: area == "00" ? "99" : area, edition)
        join(found)
        return add(aggregates, of: found)
      }
    }
  }

  /// Joins projections to wages; without wages, they are the occupations.
  private mutating func join(_ found: [ProjectionRow]) {
    let byCode = Dictionary(found.map { ($0.soc, $0) }) { first, _ in first }
    if wages == nil {
      rows = byCode.values.map { row in
        var occupation = LandscapeRow(soc: row.soc, title: row.title)
        occupation.employment = row.base
        return occupation
      }
    }
    for index in rows.indices {
      if let row = byCode[rows[index].soc] { rows[index].take(row) }
    }
  }

  /// Adds up the openings of all occupations that a code of the wages stands for, where the
  /// projections have them one by one.
  private mutating func add(_ aggregates: [AggregateRow], of found: [ProjectionRow]) {
    let byCode = Dictionary(found.map { ($0.soc, $0.openings.value) }) { first, _ in first }
    let members = Dictionary(aggregates.map { ($0.soc, $0.members) }) { first, _ in first }
    for index in rows.indices where rows[index].openings == .missing(.blank) {
      guard let members = members[rows[index].soc], !members.isEmpty else { continue }
      let openings = members.compactMap { byCode[$0] ?? nil }
      guard openings.count == members.count else { continue }
      rows[index].openings = .value(openings.reduce(0, +))
    }
  }

  /// Takes what people need to enter from the newest table that tells it.
  private mutating func takeEducation(_ tables: [LaborTable]) {
    let usable = tables.filter { $0.columns.contains("education") }
    for table in usable {
      let found = table.rows(as: ProjectionRow.self)
      guard OccupationCodes(of: found.map(\.soc)).mayJoin(editionOfWages) else { continue }
      let pairs = found.compactMap { row in row.education.map { (row.soc, $0) } }
      let byCode = Dictionary(pairs) { first, _ in first }
      for index in rows.indices { rows[index].education = byCode[rows[index].soc] }
      return
    }
  }
}

extension OccupationCodes {
  /// Whether rows of one edition may be joined to those of another by their codes.
  ///
  /// Codes of two editions that are the same may mean something else.
  package func mayJoin(_ other: OccupationCodes) -> Bool {
    switch (self, other) {
    case (.soc2010, .soc2018), (.soc2018, .soc2010): false
    case (.soc2010, .mixed), (.mixed, .soc2010): false
    default: true
    }
  }
}
