/// What the detail pane says of the place under the cursor.
struct MapDetail: Equatable, Sendable {
  /// One thing known: what it is and what it comes to.
  struct Fact: Equatable, Sendable {
    let label: String
    let value: String
    /// Where a figure comes from, and what public data say; empty where nothing is known.
    var note = ""
  }

  /// The occupation, cell, level, pathway or map.
  var title: String
  /// Where it stands.
  var place: String
  /// What the whole cell comes to, where it is another thing; else empty.
  var cell = ""
  var facts: [Fact]
  /// What to do here, for someone who has never seen the screen.
  var hint: String
}
