import CareerPathways
import TerminalUI

/// A statement becomes an occupation: on the map, or one of the critical ones.
extension Becoming {
  /// Puts the occupation it is about on the map; where it is there already, goes to it.
  func occupation(_ workshop: inout Workshop) -> Outcome<Workshop> {
    let workspace = workshop.workspace
    for id in statement.occupations.compactMap(\.id) {
      guard let map = workspace.maps.values.first(where: { $0.occupation(id) != nil }) else {
        continue
      }
      workshop.spotlight = id
      return .push(MapScreen(map))
    }
    let title = occupations(in: workspace).first ?? ""
    return .push(
      titlePrompt("New occupation", title) { title, workshop in
        onMap(&workshop) { map, workshop in place(title, on: map, &workshop) }
      })
  }

  /// Names the occupation it is about critical; asks which where it names none.
  func critical(_ workshop: inout Workshop) -> Outcome<Workshop> {
    let former = workshop.workspace.all(CriticalOccupation.self).first {
      $0.statements.contains(link)
    }
    if let former { return .push(workshop.form(of: former)) }
    guard let name = occupations(in: workshop.workspace).first else {
      return .push(titlePrompt("Critical occupation", "", then: makeCritical))
    }
    return makeCritical(name, &workshop)
  }

  private func titlePrompt(
    _ title: String, _ text: String,
    then next: @escaping (String, inout Workshop) -> Outcome<Workshop>
  ) -> PromptLayer<Workshop> {
    PromptLayer(
      title: title, hint: statement.said, text: text, limit: 200,
      validate: { text, _ in text.tidied.isEmpty ? "An occupation needs a title." : nil },
      suggest: { text, workshop in
        text.isEmpty ? [] : workshop.titles.offered.found(text).map(\.title)
      },
      commit: { text, workshop in next(text.tidied, &workshop) })
  }

  private func makeCritical(
    _ name: String, _ workshop: inout Workshop
  ) -> Outcome<Workshop> {
    let former = workshop.workspace.all(CriticalOccupation.self).first {
      $0.title.lowercased() == name.lowercased()
    }
    var critical = former ?? CriticalOccupation(id: workshop.newID())
    critical.title = former?.title ?? name
    critical.marked = critical.marked ?? workshop.today
    critical.occupation = critical.occupation ?? statement.occupations.first
    critical.statements.append(link)
    let new = critical
    workshop.edit("Named ‘\(new.title)’ a critical occupation") {
      $0[CriticalOccupation.self][new.id] = new
    }
    return .handled
  }

  /// Asks for the cell, but where the statement says pathway and level itself.
  private func place(
    _ title: String, on map: PathwayMap, _ workshop: inout Workshop
  ) -> Outcome<Workshop> {
    let cells = map.cells
    guard !cells.isEmpty else { return .refused("The map has no cells yet; add a level first") }
    if let cell = cells.first(where: { isSaid($0, on: map) }) {
      return add(title, in: cell, on: map.id, &workshop)
    }
    let mapID = map.id
    return .push(
      PickerLayer(
        title: "Where does ‘\(title)’ stand?", items: cells.map { PickerItem(map.name(of: $0)) }
      ) { index, workshop in add(title, in: cells[index], on: mapID, &workshop) })
  }

  private func isSaid(_ cell: PathwayMap.Cell, on map: PathwayMap) -> Bool {
    !statement.pathway.isEmpty && !statement.level.isEmpty
      && map.pathway(cell.pathway)?.title == statement.pathway
      && map.level(cell.level)?.title == statement.level
  }

  private func add(
    _ title: String, in cell: PathwayMap.Cell, on mapID: RecordID, _ workshop: inout Workshop
  ) -> Outcome<Workshop> {
    var occupation = Occupation(id: workshop.newID(), title: title, in: cell)
    occupation.soc = workshop.titles.offered.soc(of: title)
    let new = occupation
    switch workshop.edited(map: mapID, { map throws(MapRefusal) in try map.add(new) }) {
    case .failure(let refusal): return .refused(Sentences.refusal(refusal))
    case .success(let map):
      workshop.edit("Added ‘\(title)’ to \(map.name(of: cell)), from a statement") { workspace in
        workspace.maps[mapID] = map
        workspace[Statement.self][statement.id]?.link(to: new.id, titled: title)
      }
      return .handled
    }
  }
}

extension Statement {
  /// Points at an occupation, in place of its mere name.
  fileprivate mutating func link(to id: RecordID, titled title: String) {
    occupations.removeAll { reference in
      if case .named(let name) = reference {
        name.lowercased() == title.lowercased()
      } else {
        false
      }
    }
    occupations.append(.record(id))
  }
}
