import CareerPathways
import TerminalUI

/// Filling in the official figures of one occupation, or of a whole map, from imported tables.
struct OfficialFill {
  let map: RecordID
  /// Nil for every occupation of the map.
  let occupation: RecordID?

  /// Fills from the area chosen before; the first time, and where it is gone, asks for one.
  func begin(_ workshop: inout Workshop) -> Outcome<Workshop> {
    guard let tables = Self.tables(workshop) else { return Self.nothing }
    let code = workshop.workspace.profile.laborArea
    guard let area = tables.areas.first(where: { $0.code == code }) else {
      return ask(tables)
    }
    return fill(area, tables, &workshop)
  }

  /// Asks for the area, and fills from it.
  func ask(_ workshop: inout Workshop) -> Outcome<Workshop> {
    Self.tables(workshop).map(ask) ?? Self.nothing
  }

  private static var nothing: Outcome<Workshop> {
    .refused("No wages or projections are imported yet: Ctrl-G d does it")
  }

  private static func tables(_ workshop: Workshop) -> OfficialTables? {
    guard let folder = workshop.folder else { return nil }
    let tables = OfficialTables(DataFolder(of: folder.path, files: workshop.surroundings.files))
    return tables.isEmpty ? nil : tables
  }

  private func ask(_ tables: OfficialTables) -> Outcome<Workshop> {
    let areas = tables.areas
    return .push(
      PickerLayer(
        title: "Official figures for which area?",
        items: areas.map { PickerItem($0.name, detail: $0.code) }
      ) { index, workshop in fill(areas[index], tables, &workshop) })
  }

  /// Fills as one edit, which remembers the area too.
  private func fill(
    _ area: OfficialArea, _ tables: OfficialTables, _ workshop: inout Workshop
  ) -> Outcome<Workshop> {
    guard let map = workshop.workspace.maps[map] else { return .handled }
    let wanted = map.occupations.filter { occupation == nil || $0.id == occupation }
    let records = tables.figures(of: Set(wanted.compactMap(\.tableCode)), in: area)
    let filled = wanted.compactMap { occupation in
      occupation.tableCode.flatMap { records[$0] }.flatMap { $0.isEmpty ? nil : $0 }
        .map { occupation.with($0) }
    }
    guard !filled.isEmpty else {
      return .refused(Sentences.nothingFilled(wanted, area: area.name))
    }
    if keep(filled, map, area, &workshop) {
      workshop.notice = Notice(
        Sentences.filled(filled.count, of: wanted, area: area.name, damaged: tables.damaged))
    }
    return .handled
  }

  private func keep(
    _ filled: [Occupation], _ map: PathwayMap, _ area: OfficialArea, _ workshop: inout Workshop
  ) -> Bool {
    let what = occupation == nil ? map.name : filled[0].title
    let edited = map.edited { map throws(MapRefusal) in
      for occupation in filled { try map.replace(occupation) }
    }
    guard case .success(let edited) = edited else { return false }
    return workshop.edit("Filled in official figures of ‘\(what)’ for \(area.name)") {
      $0.maps[map.id] = edited
      $0.profile.laborArea = area.code
    }
  }
}
