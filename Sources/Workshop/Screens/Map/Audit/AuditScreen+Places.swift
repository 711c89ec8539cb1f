import CareerPathways
import TerminalUI

/// From a finding to its place.
extension AuditScreen {
  /// Goes to the place on the map; on a rule, shows or hides its findings.
  mutating func go(_ workshop: inout Workshop) -> Outcome<Workshop> {
    guard let row = selected(workshop), let map = map(workshop) else { return .handled }
    if case .rule(let id, _, _) = row {
      turn(id)
      return .handled
    }
    workshop.audited = row.finding
    let place = row.finding?.place ?? row.silencedRule.flatMap { AuditPlace($0.place) } ?? .map
    return leave(for: place, on: map, &workshop)
  }

  private func leave(
    for place: AuditPlace, on map: PathwayMap, _ workshop: inout Workshop
  ) -> Outcome<Workshop> {
    switch place {
    case .map: break
    case .pathway(let id), .occupation(let id): workshop.spotlight = id
    case .cell(let cell): workshop.spotlitCell = cell
    case .progression(let id): workshop.spotlight = map.progression(id)?.occupations.first
    }
    return .close
  }

  /// The form in which what is found can be corrected.
  func form(_ workshop: Workshop) -> FormLayer<Workshop>? {
    guard let map = map(workshop), let place = selected(workshop)?.finding?.place else {
      return nil
    }
    switch place {
    case .map: return MapForms.map(map)
    case .pathway(let id): return map.pathway(id).map { MapForms.pathway($0, of: map) }
    case .cell(let cell): return MapForms.figures(of: cell, on: map)
    case .occupation(let id): return map.occupation(id).map { MapForms.occupation($0, of: map) }
    case .progression: return nil
    }
  }

  func formRefusal(_ workshop: Workshop) -> String? {
    switch selected(workshop)?.finding?.place {
    case nil: "Go to a finding first"
    case .progression: "Enter goes to where the progression starts"
    default: nil
    }
  }
}
