/// Why a map does not take an edit; facts without words.
package enum MapRefusal: Error, Hashable, Sendable {
  /// A level, pathway, occupation or place outside the map needs a title.
  case noTitle
  /// Another level, or another pathway, has this title.
  case sameTitle(RecordID)
  case idTaken(RecordID)
  /// The map has nothing of that kind with this id.
  case notFound(RecordID)
  /// The map lacks the level or the pathway of this cell.
  case notOnMap(PathwayMap.Cell)
  /// A progression of this kind has other ends: a ramp one outside the map, a move none.
  case endsDoNotFit(Progression.Kind)
}
