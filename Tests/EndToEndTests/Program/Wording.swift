/// What the screens say that the tests wait for.
enum Wording {
  /// On the first screen, and on no other.
  static let home = "the six elements that come first"
  /// What a small shell asks with.
  static let prompt = "ready>"
  /// What an undo says before the sentence of the change.
  static let undone = "Undone: "
  /// What a terminal too small for any screen is told.
  static let tooSmall = "small"
}
