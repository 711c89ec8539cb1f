import CareerPathways
import LaborData
import TerminalUI

/// Putting the critical occupations on a map, each in the level that its education suggests, with
/// what public data say of it.
struct MapFilling {
  private let marks: [CriticalOccupation]
  private let rows: [String: LandscapeRow]
  private let records: [String: OfficialRecord]
  private let area: OfficialArea

  init(
    _ landscape: Landscape, _ tables: LandscapeTables, _ area: OfficialArea, _ workshop: Workshop
  ) {
    marks = workshop.workspace.criticalInOrder
    self.area = area
    rows = Dictionary(landscape.rows.map { ($0.soc, $0) }) { first, _ in first }
    let wider = landscape.projections.flatMap { source in
      source.area == area.code
        ? nil : OfficialArea(code: source.area, name: OfficialArea.name(of: source.area))
    }
    records = OfficialTables(tables.tables(joining: landscape))
      .figures(of: Set(marks.map(\.soc)), in: area, wider: wider)
  }

  /// Asks for the map where there are several, then for the pathway.
  func begin(_ workshop: Workshop) -> Outcome<Workshop> {
    let maps = workshop.workspace.mapsInOrder.filter { !$0.isFrozen }
    guard !maps.isEmpty else { return askName() }
    let items = maps.map { PickerItem($0.name) } + [PickerItem("A new map")]
    return .push(
      PickerLayer(title: "On which map?", items: items) { index, workshop in
        index < maps.count ? askPathway(maps[index], workshop) : askName()
      })
  }

  private func askName() -> Outcome<Workshop> {
    .push(
      PromptLayer(
        title: "New map", hint: "What the map is called, such as the industry.", limit: 120,
        validate: NewMap.problem
      ) { name, workshop in
        askTitle(NewMap.map(named: name, id: workshop.newID()) { workshop.newID() }, workshop)
      })
  }

  private func askPathway(_ map: PathwayMap, _ workshop: Workshop) -> Outcome<Workshop> {
    guard !map.pathways.isEmpty else { return askTitle(map, workshop) }
    let items = map.pathways.map { PickerItem($0.title) } + [PickerItem("A new pathway")]
    return .push(
      PickerLayer(title: "In which pathway of ‘\(map.name)’?", items: items) { index, workshop in
        index < map.pathways.count
          ? fill(map, map.pathways[index].id, &workshop) : askTitle(map, workshop)
      })
  }

  private func askTitle(_ map: PathwayMap, _ workshop: Workshop) -> Outcome<Workshop> {
    .push(
      PromptLayer(
        title: "New pathway", hint: "A main ladder in the industry.",
        text: workshop.workspace.profile.industry, limit: 120,
        validate: { text, _ in
          let title = text.tidied
          if title.isEmpty { return "A pathway needs a title." }
          return map.pathways.contains { $0.title == title } ? "It is on the map already." : nil
        }
      ) { title, workshop in
        let pathway = Pathway(id: workshop.newID(), title: title.tidied)
        // The title is neither empty nor there already: both were looked at above.
        guard
          case .success(let map) = map.edited({ map throws(MapRefusal) in
            try map.add(pathway)
          })
        else { return .handled }
        return fill(map, pathway.id, &workshop)
      })
  }

  /// Adds those that the map does not have, as one edit, and shows the map.
  private func fill(
    _ map: PathwayMap, _ pathway: RecordID, _ workshop: inout Workshop
  ) -> Outcome<Workshop> {
    let there = Set(map.occupations.compactMap(\.tableCode))
    let wanted = marks.filter { !there.contains($0.soc) }
    guard !wanted.isEmpty else { return .refused("All of them are on ‘\(map.name)’ already") }
    let new = wanted.compactMap { occupation($0, map, pathway, workshop.newID()) }
    guard !new.isEmpty else { return .refused("‘\(map.name)’ has no levels yet") }
    guard case .success(let filled) = map.edited({ map throws(MapRefusal) in try map.add(new) })
    else { return .handled }
    let what = FigureWords.count(new.count, of: "critical occupation")
    guard
      workshop.edit("Put \(what) on ‘\(map.name)’", isTyped: false, { $0.maps[map.id] = filled })
    else { return .handled }
    workshop.spotlight = new.first?.id
    let unknown = new.count { $0.official.isBlank }
    if unknown > 0 {
      workshop.notice = Notice(
        "Put \(what) on ‘\(map.name)’; the tables of \(area.name) have no figures of \(unknown)")
    }
    return .push(MapScreen(filled))
  }

  /// The occupation in its level; nil on a map without levels.
  private func occupation(
    _ mark: CriticalOccupation, _ map: PathwayMap, _ pathway: RecordID, _ id: RecordID
  ) -> Occupation? {
    let row = rows[mark.soc]
    let rank =
      row?.education.flatMap { EducationRank($0) } ?? row?.zone.flatMap { EducationRank(zone: $0) }
    // Where nothing is known of it, as most work asks for.
    guard let level = map.level(suiting: rank ?? .highSchool) else { return nil }
    var occupation = Occupation(
      id: id, title: mark.title, in: PathwayMap.Cell(level: level.id, pathway: pathway))
    occupation.soc = mark.soc
    occupation.education = row?.education ?? ""
    return records[mark.soc].map { occupation.with($0) } ?? occupation
  }
}
