import CareerPathways

/// What is wrong with a table, and where; never what it says.
package struct TableProblem: Error, Hashable, Sendable {
  /// Which of several files, counted from 0.
  package var file = 0
  /// As a spreadsheet counts it, the row of names being 1.
  package let row: Int
  /// As a spreadsheet counts it; nil where the whole row is meant.
  package let column: Int?
  package let fact: Fact

  package init(_ fact: Fact, row: Int, column: Int? = nil) {
    self.fact = fact
    self.row = row
    self.column = column
  }

  package enum Fact: Hashable, Sendable {
    case unreadable(DelimitedProblem.Kind)
    /// The file has no row of names.
    case noNames
    /// The row of names lacks this column.
    case missingColumn(String)
    /// The row of names has a name that is not ours.
    case unknownColumn
    /// The row of names has this column twice.
    case sameColumn(String)
    /// A cell is filled to the right of the last named column.
    case cellWithoutName
    /// A field does not take what stands in its column.
    case field(FieldProblem)
    /// What stands in the column of ids is none.
    case notID
    /// An earlier row has this id.
    case sameID
    /// No record has this id, and a row makes none.
    case unknownID
    /// The row has an occupation but no level.
    case noLevel
    /// The row has an occupation but no pathway.
    case noPathway
    /// The row names neither pathway nor level nor occupation.
    case nowhere
    /// A row for a whole cell has postings and wages alone.
    case notForCell
    /// A row for a level or a pathway has notes alone.
    case notForLine
    /// An earlier row has the figures of this cell.
    case figuresTwice
    /// An earlier row has other notes for this level or pathway.
    case notesTwice
    /// The map has no occupation of this name.
    case noSuchOccupation
    /// Several occupations of the map go by this name.
    case severalOccupations
    /// The map has as many levels, or as many pathways, as an import takes.
    case tooManyLines(most: Int)
    /// No file, or more than one, has the occupations.
    case occupationsNotOnce
    /// More than one file has progressions.
    case progressionsTwice
    /// More than one file has details.
    case detailsTwice
    /// No map has a detail of this name, or not at such a place.
    case noSuchDetail
    /// The map has no pathway, level or progression of this name or number.
    case noSuchPlace
    /// The form of a self-assessment has no row of this id.
    case unknownRow(String)
    /// An earlier row has this id.
    case sameRow(String)
    /// The file lacks the row of this id.
    case missingRow(String)
    /// A row on the person who answers has an answer alone.
    case notForPerson
    /// The row asks what the form asks under another id.
    case otherQuestion
    /// The workspace has no such round.
    case noSuchRound
    /// The round knows somebody of another name by this id.
    case otherPerson
  }
}

/// Everything that is wrong with the files of an import, of which nothing was taken.
package struct TableRefusal: Error, Hashable, Sendable {
  /// In the order of files, rows and columns, those of a whole row last; never empty.
  package let problems: [TableProblem]

  package init(_ problems: [TableProblem]) {
    self.problems = problems.sorted {
      ($0.file, $0.row, $0.column ?? .max) < ($1.file, $1.row, $1.column ?? .max)
    }
  }
}
