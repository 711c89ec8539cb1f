import CareerPathways

/// A map in the words that its readers get: what the page, the picture and the text all show.
///
/// Every text is on one line but for those of facts, which may have several.
struct MapSheet {
  let title: String
  /// Whose map it is: the name of the partnership's work.
  let owner: String
  /// What the map holds, in a sentence.
  let summary: String
  /// Status, date, source and what else is known of the map as a whole.
  let facts: [SheetFact]
  let pathways: [SheetHead]
  /// From the most advanced down.
  let levels: [SheetLevel]
  /// The links by kind, kinds without any left out.
  let moves: [SheetMoves]
  /// The occupations of which more is known than the grid shows, by pathway.
  let details: [SheetDetails]
  /// What people noted of the map, its pathways and its levels.
  let notes: [SheetFact]
  /// How to read the map: signs, terms, abbreviations.
  let legend: [SheetFact]
}

/// One thing known: what it is and what it comes to.
struct SheetFact: Hashable {
  let label: String
  let text: String

  /// Nil where there is nothing to say.
  init?(_ label: String, _ text: String) {
    guard !PageText.line(text).isEmpty else { return nil }
    self.label = PageText.line(label)
    self.text = text
  }
}

/// A level or a pathway with what it adds up to.
struct SheetHead {
  let title: String
  /// Empty where nothing is known.
  let postings: String
}

struct SheetLevel {
  let head: SheetHead
  /// By pathway.
  let cells: [SheetCell]
}

struct SheetCell {
  /// Of the whole cell.
  let figures: SheetFigures
  let occupations: [SheetOccupation]

  var isEmpty: Bool { figures.isEmpty && occupations.isEmpty }
}

/// An occupation as the grid shows it.
struct SheetOccupation {
  let id: RecordID
  let title: String
  /// As `SOC 15-1211`; empty where it is not known.
  let code: String
  let figures: SheetFigures
  /// The titles of the occupations and places to which it leads.
  let next: [String]
}

/// The links of one kind.
struct SheetMoves {
  let title: String
  let moves: [SheetMove]
}

struct SheetMove {
  let from: String
  let to: String
  /// Months, training and notes; may be empty.
  let detail: String
}

/// The occupations of one pathway with all that is known of each.
struct SheetDetails {
  let pathway: String
  let occupations: [(title: String, level: String, facts: [SheetFact])]
}
