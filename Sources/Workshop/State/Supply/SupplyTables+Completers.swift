import CareerPathways
import LaborData

/// Completers of the institutions of a region.
extension SupplyTables {
  func addCompleters(
    _ choice: SupplyChoice, to join: inout SupplyJoin
  ) throws(SupplyRefusal) {
    let known = institutions.first?.rows(as: InstitutionRow.self) ?? []
    let chosen = try numbers(choice, of: known, &join)
    if choice.institutions.isEmpty, let table = institutions.first {
      join.sources.append(SupplySource(table))
    }
    join.input.institutionTitles = Dictionary(
      known.map { ($0.institution, $0.title) }, uniquingKeysWith: { first, _ in first })
    addRows(of: chosen, years: choice.years, to: &join)
    if join.institutions == 0 { throw .noCompleters(join.region) }
  }

  /// Adds the rows of first majors from the tables of the latest years.
  private func addRows(of chosen: Set<String>, years: Int, to join: inout SupplyJoin) {
    let wanted = Array(Self.vintages(completions).prefix(max(1, years)))
    var seen: Set<String> = []
    for table in completions where wanted.contains(table.vintage ?? "") {
      join.sources.append(SupplySource(table))
      for row in table.rows(as: CompletionRow.self)
      where row.major == "1" && chosen.contains(row.institution) {
        seen.insert(row.institution)
        join.input.completers.append(
          Completers(
            institution: row.institution, cip: row.cip,
            awardLevel: SupplySettings.code(row.awardLevel) ?? "", persons: row.awards.value))
      }
    }
    join.input.years = max(1, wanted.count)
    join.institutions = seen.count
  }

  /// The years of tables, the latest first.
  private static func vintages(_ tables: [LaborTable]) -> [String] {
    Set(tables.map { $0.vintage ?? "" }).sorted(by: >)
  }

  /// The institutions that count, and what the region is called.
  private func numbers(
    _ choice: SupplyChoice, of known: [InstitutionRow], _ join: inout SupplyJoin
  ) throws(SupplyRefusal) -> Set<String> {
    guard choice.institutions.isEmpty else {
      join.region = Sentences.picked(choice.institutions.count)
      return choice.institutions
    }
    let wanted = choice.institutionsIn
    let place = try place(wanted.isEmpty ? (join.wantedArea ?? join.area).code : wanted)
    join.region = place.name
    let there = known.filter { place.code == OfficialArea.nation || place.holds($0) }
    guard !there.isEmpty else { throw .noInstitutions(place.name) }
    return Set(there.map(\.institution))
  }

  /// What is meant by a state in any form, or by the code of an area.
  private func place(_ text: String) throws(SupplyRefusal) -> OfficialArea {
    if let state = USState.named(text) {
      return OfficialArea(code: state.number, name: state.name)
    }
    guard text.utf8.count > 2 || text == OfficialArea.nation,
      text.utf8.allSatisfy({ (0x30...0x39).contains($0) })
    else { throw .unknownPlace(text) }
    return OfficialArea(code: text, name: name(of: text))
  }
}

extension OfficialArea {
  /// Whether an institution is in it.
  fileprivate func holds(_ row: InstitutionRow) -> Bool {
    row.area == code || USState.named(row.state)?.number == code
  }
}
