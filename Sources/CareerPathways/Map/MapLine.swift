/// A row or a column of a map: a level or a pathway.
package protocol MapLine: Record {
  /// Unlike every other title of its kind on the map.
  var title: String { get set }
  var note: String { get set }
}
