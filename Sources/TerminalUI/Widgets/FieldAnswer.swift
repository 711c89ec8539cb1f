/// What became of an event given to a field: a place with one value to edit.
package enum FieldAnswer: Equatable, Sendable {
  /// It means nothing here; the caller may use it.
  case ignored
  /// The cursor or the selection moved, or nothing was left to do.
  case moved
  /// The value is another.
  case changed
}
