/// An occupation in a cell of a map, with what it pays and what it takes.
///
/// The same kind of work may stand in several cells, each time as an
/// occupation of its own.
package struct Occupation: Record, Paid {
  package private(set) var id: RecordID
  package var cell: PathwayMap.Cell
  package var title = ""
  /// The code of the Standard Occupational Classification, such as `15-1254`.
  package var soc = ""
  /// Job postings in the months that the map counts.
  package var postings: Int?
  package var wageLow: Money?
  package var wageHigh: Money?
  package var wageBasis: WageBasis?
  /// People who do this work in the region.
  package var employment: Int?
  /// Openings a year.
  package var openings: Int?
  package var education = ""
  package var training = ""
  package var trainingMonths: Int?
  package var experience = ""
  package var skills: [String] = []
  package var credentials: [String] = []
  package var workBased = ""
  package var supports = ""
  package var notes = ""
  /// What public data say, beside the partnership's own figures.
  package var official = OfficialFigures()
  package var sources: [String: FigureSource] = [:]
  package var unknown: [String: JSON] = [:]

  /// An occupation in no cell; whoever makes it puts it into one.
  package init(id: RecordID) { self.init(id: id, in: .nowhere) }

  package init(id: RecordID, title: String = "", in cell: PathwayMap.Cell) {
    self.id = id
    self.title = title
    self.cell = cell
  }

  /// The same occupation under another id, for a copy.
  package func copied(as id: RecordID, to cell: PathwayMap.Cell) -> Occupation {
    var copy = self
    copy.id = id
    copy.cell = cell
    return copy
  }
}
