import TerminalUI

/// The words of a map as its grid shows them.
struct MapWords: Equatable, Sendable {
  /// The head of a row or a column: its title and what it adds up to.
  struct Head: Equatable, Sendable {
    var title: String
    var total: Figure
  }

  /// What stands in a cell: occupations, and under them the figures.
  struct Cell: Equatable, Sendable {
    var occupations: [Occupation]
    var figures: [Figure]
  }

  /// An occupation, and below its title what else shows of it.
  struct Occupation: Equatable, Sendable {
    var title: String
    var details: [String] = []
  }

  /// A figure in words: in full, then ever shorter for narrow columns; empty where unknown.
  struct Figure: Equatable, Sendable {
    var forms: [String]

    /// The first form that fits, else the last one cut.
    func words(in width: Int) -> String {
      forms.first { TextWidth.of($0) <= width }
        ?? TextWidth.fit(forms.last ?? "", width: width)
    }
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
