import CareerPathways
import Exchange
import TerminalUI

/// Pasting: what was copied here with all that is known of it, and text from anywhere.
extension MapScreen {
  func paste(on map: PathwayMap, _ workshop: inout Workshop) -> Outcome<Workshop> {
    guard !workshop.clipboard.text.isEmpty else {
      return .refused("Copy or cut an occupation or cells first")
    }
    guard let clip, clip.text == workshop.clipboard.text else {
      return paste(workshop.clipboard.text, on: map, &workshop)
    }
    guard map.cell(at: cursor) != nil else {
      return .refused("Go to a cell to paste \(clip.words)")
    }
    let pasting = ClipPasting(clip, at: firstCell(on: map), position: positionToPaste(on: map))
    return Self.confirmed(pasting.growth(of: map), on: map, &workshop) { workshop in
      pasting.paste(on: map.id, &workshop)
    }
  }

  /// Lays a text on the map, from what the cursor stands on.
  func paste(
    _ text: String, on map: PathwayMap, _ workshop: inout Workshop
  ) -> Outcome<Workshop> {
    if let reason = workshop.readOnlyReason { return .refused(reason) }
    let pasting = TextPasting(PastedTable(text), at: landingPlace(on: map))
    switch pasting.landing(on: map, workshop) {
    case .failure(let refusal): return .refused(Sentences.refusal(refusal))
    case .success(let landing):
      return Self.confirmed(landing.untitled, on: map, &workshop) { workshop in
        pasting.paste(on: map.id, &workshop)
      }
    }
  }

  /// Does it at once, or asks first where the map would get levels or pathways that nobody named.
  private static func confirmed(
    _ growth: (levels: Int, pathways: Int), on map: PathwayMap, _ workshop: inout Workshop,
    _ paste: @escaping (inout Workshop) -> Void
  ) -> Outcome<Workshop> {
    guard growth != (0, 0) else {
      paste(&workshop)
      return .handled
    }
    return .push(
      DialogLayer(
        title: "The paste runs past the edge", question: Sentences.growth(growth),
        choices: [
          DialogChoice("a", "Add them and paste") { workshop in
            paste(&workshop)
            return .handled
          },
          DialogChoice("l", "Leave the map as it is") { _ in .handled },
        ]))
  }

  /// The cell under the cursor, or the first of those selected.
  private func firstCell(on map: PathwayMap) -> MapCursor {
    guard let range = selected(on: map) else { return cursor }
    return MapCursor(level: range.levels.lowerBound, pathway: range.pathways.lowerBound)
  }

  private func landingPlace(on map: PathwayMap) -> MapLanding.Place {
    let place = firstCell(on: map)
    return switch place.place {
    case .map: .corner
    case .level(let index): .level(index)
    case .pathway(let index): .pathway(index)
    case .cell(let level, let pathway):
      .cell(row: level, column: pathway, position: positionToPaste(on: map))
    }
  }

  /// After the occupation under the cursor.
  private func positionToPaste(on map: PathwayMap) -> Int {
    map.occupation(at: cursor) == nil ? 0 : cursor.occupation + 1
  }
}
