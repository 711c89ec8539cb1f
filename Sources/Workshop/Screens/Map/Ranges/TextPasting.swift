import CareerPathways
import Exchange
import TerminalUI

/// A pasted text and the place on a map it goes to.
struct TextPasting {
  private let table: PastedTable
  private let place: MapLanding.Place

  init(_ table: PastedTable, at place: MapLanding.Place) {
    self.table = table
    self.place = place
  }

  /// The map with the text on it, or why it does not fit.
  func landing(
    on map: PathwayMap, _ workshop: Workshop
  ) -> Result<MapLanding, MapLanding.Refusal> {
    let titles = workshop.titles.offered
    return Result { () throws(MapLanding.Refusal) in
      try MapLanding(
        table, at: place, on: map, soc: titles.soc, newID: { workshop.newID() })
    }
  }

  /// Puts the text on the map as it is now, as one edit; the notice says what was left out.
  func paste(on mapID: RecordID, _ workshop: inout Workshop) {
    guard let map = workshop.workspace.maps[mapID] else { return }
    switch landing(on: map, workshop) {
    case .failure(let refusal): workshop.notice = Notice(Sentences.refusal(refusal), .refusal)
    case .success(let landing):
      let sentence = Sentences.pasted(landing)
      guard workshop.edit(sentence, { $0.maps[mapID] = landing.map }) else { return }
      workshop.spotlight = landing.spotlight(isList: table.width == 1)
      if let rest = Sentences.leftOut(landing) {
        workshop.notice = Notice("\(sentence). \(rest)", .failure)
      }
    }
  }
}

extension MapLanding {
  /// What the cursor goes to: the last occupation of a list, the first of a table, else a title.
  fileprivate func spotlight(isList: Bool) -> RecordID? {
    (isList ? occupations.last : occupations.first)?.id ?? newPathways.first ?? newLevels.first
  }
}
