import CareerPathways
import Exchange

extension Sentences {
  /// Everything that is wrong with the files of an import, a line each; `names` are the files'.
  package static func lines(_ refusal: TableRefusal, files names: [String]) -> [String] {
    refusal.problems.map { problem in
      let file = names.indices.contains(problem.file) ? names[problem.file] : "the file"
      let column = problem.column.map { ", column \(letters(of: $0))" } ?? ""
      return "\(file), row \(problem.row)\(column): \(fact(problem.fact))"
    }
  }

  /// Everything that is wrong with a list of records in JSON, a line each; `name` is the file’s.
  package static func lines(_ refusal: ListRefusal, file name: String) -> [String] {
    refusal.problems.map { problem in
      let record = problem.record.map { ", record \($0)" } ?? ""
      let member = problem.member.map { ", ‘\($0)’" } ?? ""
      return "\(name)\(record)\(member): \(fact(problem.fact))"
    }
  }

  /// How a record of a kind comes to be, where a row of a table makes none.
  static func making(_ kind: RecordKind) -> String {
    switch kind.origin {
    case .fields: "A row without an id adds a \(kind.noun.one)."
    case .whole(let whole): "\(whole.making) JSON brings in whole \(kind.noun.many) too."
    case .guide: "The guide has all the \(kind.noun.many) there are; none can be added."
    }
  }

  private static func fact(_ fact: ListProblem.Fact) -> String {
    switch fact {
    case .notArray: "the file should hold a list of records"
    case .notObject: "this is no record: it should have members"
    case .unknownMember: "there should be no member of this name"
    case .notID: notID
    case .sameID: "a record above has this id"
    case .unknownID: unknownID
    case .field(let problem): self.problem(problem)
    case .part([], let fact): self.fact(fact)
    case .part(let path, let fact): "\(self.path(path)): \(self.fact(fact))"
    }
  }

  private static let unknownID = "no record has this id, and none can be added like this"
  private static let notID = "an id has 1 to 64 of a-z, 0-9 and -; leave it empty for a new record"

  /// A column as spreadsheets name it: `A` for 1, `AB` for 28.
  static func letters(of column: Int) -> String {
    var rest = column
    var letters = ""
    while rest > 0 {
      rest -= 1
      letters = String(UnicodeScalar(UInt8(0x41 + rest % 26))) + letters
      rest /= 26
    }
    return letters
  }

  private static func fact(_ fact: TableProblem.Fact) -> String {
    switch fact {
    case .unreadable(let kind): reason(kind)
    case .noNames: "the first row should name the columns"
    case .missingColumn(let name): "there is no column ‘\(name)’"
    case .unknownColumn: "there should be no column of this name"
    case .sameColumn(let name): "the column ‘\(name)’ stands here twice"
    case .cellWithoutName: "a value stands right of the last named column"
    case .field(let problem): self.problem(problem)
    case .notID: notID
    case .sameID: "a row above has this id"
    case .unknownID: unknownID
    case .noLevel: "the occupation has no level"
    case .noPathway: "the occupation has no pathway"
    case .nowhere: "the row names neither pathway, level nor occupation"
    case .notForCell: "a row without an occupation can hold postings and wages alone"
    case .notForLine: "a row with a level or a pathway alone can hold notes alone"
    case .figuresTwice: "a row above has figures for this cell already"
    case .notesTwice: "a row above has other notes for this"
    case .noSuchOccupation: "the map has no such occupation"
    case .severalOccupations: "several occupations go by this name; add ‘(level, pathway)’"
    case .tooManyLines(let most): "a map can have at most \(most) levels and \(most) pathways"
    case .occupationsNotOnce: "exactly one of the files should hold the occupations"
    case .progressionsTwice: "only one of the files may hold progressions"
    case .detailsTwice: "only one of the files may hold details"
    case .noSuchDetail: "there is no such detail of what the row names"
    case .noSuchPlace: "the map has no pathway, level or progression of this name or number"
    case .unknownRow, .sameRow, .missingRow, .notForPerson, .otherQuestion, .noSuchRound,
      .otherPerson:
      ofForm(fact)
    }
  }

  /// What is wrong with the filled form of a self-assessment.
  private static func ofForm(_ fact: TableProblem.Fact) -> String {
    switch fact {
    case .unknownRow(let id): "the form has no question ‘\(id)’; export it again and see"
    case .sameRow(let id): "the row ‘\(id)’ stands here twice"
    case .missingRow(let id): "the row ‘\(id)’ is missing; leave its answer blank rather"
    case .notForPerson: "a row on who answers has its answer alone"
    case .otherQuestion: "this question belongs in another row; ids and questions were mixed up"
    case .noSuchRound: "there is no such round; ‘pathways assess form’ writes the form of one"
    case .otherPerson: "the round knows this id by another name; correct the name, or empty the id"
    default: "this does not belong here"
    }
  }

  private static func reason(_ kind: DelimitedProblem.Kind) -> String {
    switch kind {
    case .unclosedQuote: "a quote that opens here is never closed"
    case .textAfterQuote: "something stands behind a closing quote"
    case .notUTF8: "the file is not UTF-8; save it as CSV UTF-8"
    case .utf16: "the file is UTF-16; save it as CSV UTF-8"
    case .tooLarge: "the file is too large"
    case .tooManyRows: "the file has too many rows"
    case .tooManyColumns: "the row has too many columns"
    case .tooLongCell: "the text is too long"
    }
  }
}
