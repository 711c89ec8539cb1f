import CareerPathways
import TerminalUI

/// Opening what the cursor stands on: forms, notes, figures, and finding.
extension MapScreen {
  /// What Enter does here.
  func open(_ map: PathwayMap, _ workshop: Workshop) -> Outcome<Workshop> {
    if let question = NewDraft.question(map) { return question }
    switch cursor.place {
    case .map: return openForm(of: map, workshop)
    case .level, .pathway:
      return workshop.readOnlyReason.map { .refused($0) } ?? rename(on: map)
    case .cell:
      return map.occupation(at: cursor) == nil
        ? type("", on: map, workshop) : openForm(of: map, workshop)
    }
  }

  /// The form of every field of what the cursor stands on.
  func openForm(of map: PathwayMap, _ workshop: Workshop) -> Outcome<Workshop> {
    switch cursor.place {
    case .map: .push(MapForms.map(map))
    case .level(let index): .push(MapForms.level(map.levels[index], of: map))
    case .pathway(let index): .push(MapForms.pathway(map.pathways[index], of: map))
    case .cell:
      map.occupation(at: cursor).map { .push(MapForms.occupation($0, of: map)) }
        ?? openFigures(of: map)
    }
  }

  func openFigures(of map: PathwayMap) -> Outcome<Workshop> {
    map.cell(at: cursor).map { .push(MapForms.figures(of: $0, on: map)) } ?? .handled
  }

  func openNote(of map: PathwayMap) -> Outcome<Workshop> {
    MapNote(at: cursor, on: map).map { .push($0.editor(on: map)) }
      ?? .refused("Go to an occupation or a title first")
  }

  /// Lists every occupation of the map to find one; the cursor goes to the one picked.
  func find(on map: PathwayMap) -> Outcome<Workshop> {
    let occupations = map.occupations
    let items = occupations.map { occupation in
      let words = [occupation.soc, map.name(of: occupation.cell)] + occupation.credentials
      return PickerItem(
        occupation.title, detail: words.filter { !$0.isEmpty }.joined(separator: ", "))
    }
    return .push(
      PickerLayer(title: "Find an occupation", items: items) { index, workshop in
        workshop.spotlight = occupations[index].id
        return .handled
      })
  }
}
