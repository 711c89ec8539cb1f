/// Why a map does not take an edit; facts without words.
package enum MapRefusal: Error, Hashable, Sendable {
  /// A level, pathway or occupation needs a title.
  case noTitle
  /// Another level, or another pathway, has this title.
  case sameTitle(RecordID)
  case idTaken(RecordID)
  /// The map has nothing of that kind with this id.
  case notFound(RecordID)
  /// The map lacks the level or the pathway of this cell.
  case notOnMap(PathwayMap.Cell)
}
