/// The words of a map as its grid shows them.
struct MapWords: Equatable, Sendable {
  /// The head of a row or a column: its title and what it adds up to.
  struct Head: Equatable, Sendable {
    var title: String
    /// Empty where nothing is known.
    var total: String
  }

  /// What stands in a cell: occupations, and under them the figures.
  struct Cell: Equatable, Sendable {
    var occupations: [String]
    var figures: [Figure]
  }

  /// A figure in full, and as it is said where the column is narrow.
  struct Figure: Equatable, Sendable {
    var text: String
    var short: String
  }

  /// What the whole map adds up to.
  var total: String
  var pathways: [Head]
  /// From the most advanced down.
  var levels: [Head]
  /// By level, then by pathway.
  var cells: [[Cell]]
  /// What a cell without anything says.
  var emptyCell: String
}
