import CareerPathways
import LaborData

/// From tables to what the comparison is computed from.
extension SupplyTables {
  /// Joins the tables for a choice; `hasLocal` says that records of completers are there.
  package func join(
    _ choice: SupplyChoice, hasLocal: Bool
  ) throws(SupplyRefusal) -> SupplyJoin {
    try checkKinds(choice, hasLocal: hasLocal)
    var join = SupplyJoin(area: try area(for: choice))
    join.damaged = damaged
    join.wantedArea = wantedArea(choice, instead: join.area)
    let table = addOpenings(to: &join)
    if !completions.isEmpty {
      try checkEditions(&join, table)
      addCrosswalk(to: &join)
      try addCompleters(choice, to: &join)
    }
    join.input.awardLevels = choice.awardLevels
    return join
  }

  private func checkKinds(_ choice: SupplyChoice, hasLocal: Bool) throws(SupplyRefusal) {
    var missing: [LaborKind] = projections.isEmpty ? [.projections] : []
    if completions.isEmpty, !hasLocal { missing.append(.completions) }
    if !completions.isEmpty || !hasLocal {
      if institutions.isEmpty, choice.institutions.isEmpty { missing.append(.institutions) }
      if crosswalks.isEmpty { missing.append(.crosswalk) }
    }
    guard !missing.isEmpty else { return }
    throw damaged.isEmpty ? .missing(missing) : .damaged(damaged)
  }

  /// The area chosen, or its state where openings are only projected for that.
  private func area(for choice: SupplyChoice) throws(SupplyRefusal) -> OfficialArea {
    let areas = openingsAreas
    if choice.area.isEmpty {
      guard areas.count == 1 else { throw .noArea(areas) }
      return areas[0]
    }
    if let area = areas.first(where: { $0.code == choice.area }) { return area }
    let state = choice.area.utf8.count > 2 ? state(ofArea: choice.area) : nil
    if let area = areas.first(where: { $0.code == state }) { return area }
    throw .noOpenings(OfficialArea(code: choice.area, name: name(of: choice.area)))
  }

  private func wantedArea(_ choice: SupplyChoice, instead area: OfficialArea) -> OfficialArea? {
    guard !choice.area.isEmpty, choice.area != area.code else { return nil }
    return OfficialArea(code: choice.area, name: name(of: choice.area))
  }

  /// Adds the openings of the latest table that has the area.
  private func addOpenings(to join: inout SupplyJoin) -> LaborTable? {
    for table in projections {
      let rows = table.rows(as: OpeningsRow.self).filter { $0.area == join.area.code }
      guard !rows.isEmpty else { continue }
      join.input.openings = rows.map(\.openings)
      join.sources.append(SupplySource(table))
      addAggregates(to: &join)
      return table
    }
    return nil
  }

  private func addAggregates(to join: inout SupplyJoin) {
    guard let table = aggregates.first else { return }
    join.sources.append(SupplySource(table))
    join.input.aggregates = table.rows(as: AggregateRow.self).map {
      Aggregate(soc: $0.soc, members: $0.members)
    }
  }

  /// Refuses two editions of the SOC; of a mixture, leaves the codes of the older one out.
  private func checkEditions(
    _ join: inout SupplyJoin, _ table: LaborTable?
  ) throws(SupplyRefusal) {
    guard let crosswalk = crosswalks.first?.codes else { return }
    let codes = join.input.openings.map(\.soc)
    let edition = OccupationCodes(of: codes)
    let isNew = crosswalk == .soc2018 || crosswalk == .unknown
    if edition == .mixed, isNew {
      join.setAside = codes.filter(OccupationCodes.isDropped).sorted()
      join.input.openings.removeAll { OccupationCodes.isDropped($0.soc) }
    } else if edition != .unknown, crosswalk != .unknown, edition != crosswalk {
      throw .editions(openings: edition, crosswalk: crosswalk)
    }
  }

  private func addCrosswalk(to join: inout SupplyJoin) {
    guard let table = crosswalks.first else { return }
    join.sources.append(SupplySource(table))
    let rows = table.rows(as: CrosswalkRow.self)
    join.input.crosswalk = rows.map { CrosswalkLink(cip: $0.cip, soc: $0.soc) }
    join.input.programTitles = Dictionary(
      rows.map { ($0.cip, Self.tidy($0.cipTitle ?? $0.cip)) },
      uniquingKeysWith: { first, _ in first })
    let demand = Demand(join.input.openings, aggregates: join.input.aggregates)
    let known = Set(rows.map(\.soc)).compactMap(demand.code)
    join.unmatched = Set(demand.openings.keys).subtracting(known).sorted()
  }

  /// A title without the full stop at its end.
  private static func tidy(_ title: String) -> String {
    title.hasSuffix(".") ? String(title.dropLast()) : title
  }
}

/// Openings of one occupation in one area, by the code of the area that wages have.
private struct OpeningsRow: LaborRow {
  static let kind = LaborKind.projections
  let area: String
  let openings: Openings

  /// Nil for a sum of several occupations, where the table tells.
  init?(_ cells: TableCells) {
    guard let area = cells.text("area"), let soc = cells.text("soc"),
      cells.text("group")?.lowercased() != "summary"
    else { return nil }
    self.area = OfficialArea.code(ofProjections: area)
    openings = Openings(
      soc: soc, title: Self.tidy(cells.text("title") ?? ""),
      perYear: cells.figure("openings").value,
      employment: cells.figure("base").value)
  }

  /// A title without the edition of the SOC that some tables put behind it.
  private static func tidy(_ title: String) -> String {
    let edition = " (SOC 2018)"
    return title.hasSuffix(edition) ? String(title.dropLast(edition.count)) : title
  }
}
