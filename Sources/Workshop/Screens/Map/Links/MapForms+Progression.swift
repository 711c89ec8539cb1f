import CareerPathways
import TerminalUI

extension MapForms {
  /// The form of a progression: kind, months, training, notes.
  static func progression(
    _ progression: Progression, of map: PathwayMap
  ) -> FormLayer<Workshop> {
    let id = progression.id
    return form(
      map.name(of: progression).capitalizedFirst, of: map, read: { $0.progression(id) },
      write: { map, changed throws(MapRefusal) in try map.replace(changed) })
  }
}

extension String {
  /// The text with a capital letter first.
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
