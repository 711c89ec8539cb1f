import Glibc
import LaborData
import WorkspaceStore

extension Sentences {
  /// Why nothing of a public file was imported, and what to do now.
  package static func fact(_ problem: ImportProblem, file: String) -> String {
    switch problem {
    case .text(let text):
      "Can’t import \(file)\(place(text)): \(reason(text.kind, file: file))."
    case .unknownKind(nil):
      "Can’t import \(file): its first rows name no columns that pathways knows. Choose one of "
        + "the kinds (\(kinds)), or say in the workshop, at Ctrl-G d, which columns are which."
    case .unknownKind(let kind?):
      "Can’t import \(file): its first rows do not name the columns of ‘\(kind.rawValue)’."
    case .noColumn(let filter, let kind):
      "Can’t import \(file): files of the kind ‘\(kind.rawValue)’ have no \(name(filter)) by "
        + "which to choose rows. Import it without."
    case .nothingKept(0, _): "Can’t import \(file): it has no rows."
    case .nothingKept(_, let rejected):
      "Can’t import \(file): "
        + (rejected.isEmpty ? "no row is of that area, state or period." : "no row can be read.")
    case .severalPeriods(let periods):
      "\(file) has the same areas for several periods: \(several(periods)). Choose one (‘p’ in "
        + "the workshop, --period \(periods.first ?? "") on the command line), or all."
    case .tooMuchKept(let row):
      "Choose an area, a state or a period of \(file): all of it is too much to keep, from row "
        + "\(row) on."
    case .cancelled: "Nothing was imported from \(file)."
    }
  }

  /// What became of a public file.
  package static func summary(_ table: LaborTable) -> String {
    let counts = table.counts
    let parts = [
      "\(table.origin.file): \(table.format), \(rows(counts.kept)) kept",
      counts.passedOver > 0 ? "\(rows(counts.passedOver)) not asked for" : nil,
      counts.rejected > 0 ? "\(rows(counts.rejected)) left out" : nil,
    ]
    return parts.compactMap(\.self).joined(separator: ", ") + "."
  }

  /// The first problems of the rows, a line each, and how many more there are.
  package static func lines(
    _ problems: [RowProblem], of count: Int, file: String, most: Int = 20
  ) -> [String] {
    let lines = problems.prefix(most).map { problem in
      let column = problem.column.map { ", \($0)" } ?? ""
      return "\(file), row \(problem.row)\(column): \(fact(problem.fact))"
    }
    return count > lines.count ? lines + ["\(file): and \(count - lines.count) more"] : lines
  }

  /// A problem of a row, as a list of one file’s problems has it.
  static func line(of problem: RowProblem) -> String {
    let column = problem.column.map { ", \($0)" } ?? ""
    return "Row \(problem.row)\(column): \(fact(problem.fact))"
  }

  /// Why a file in the folder of imported tables is none, without a full stop.
  package static func fact(_ damage: DataFolder.Damage, id: String) -> String {
    switch damage {
    case .file(let problem): "can’t read the table ‘\(id)’: \(reason(problem))"
    case .table(let problem):
      "the table ‘\(id)’, line \(problem.line): \(reason(problem.kind)); import it again"
    }
  }

  /// The kinds of public files, as the command line names them.
  package static var kinds: String {
    LaborKind.allCases.map(\.rawValue).joined(separator: ", ")
  }

  /// The first periods by name, and the last.
  private static func several(_ periods: [String]) -> String {
    guard periods.count > 6, let last = periods.last else { return periods.joined(separator: ", ") }
    return periods.prefix(4).joined(separator: ", ") + " … \(last)"
  }

  private static func rows(_ count: Int) -> String { count == 1 ? "1 row" : "\(count) rows" }

  private static func name(_ filter: ImportFilter) -> String {
    switch filter {
    case .area: "area"
    case .state: "state"
    case .period: "period"
    }
  }

  private static func place(_ problem: TextProblem) -> String {
    if case .unreadable = problem.kind { return "" }
    let column = problem.column.map { ", column \(letters(of: $0))" } ?? ""
    return ", row \(problem.row)\(column)"
  }

  private static func reason(_ kind: TextProblem.Kind, file: String) -> String {
    switch kind {
    case .unclosedQuote: "a quote that opens here is never closed"
    case .endsEarly: "the file ends within this row; get it again"
    case .zeroByte: "this is no text"
    case .utf16: "the file is UTF-16; save it as CSV UTF-8"
    case .tooManyColumns: "the row has too many columns"
    case .tooLongRow: "the row is too long"
    case .pagesMissing: "the service has more rows than this answer; ask it for all pages"
    case .notJSON: "this is no list of JSON objects"
    case .unreadable(let code): reason(FileProblem(.read, file, code))
    }
  }

  private static func fact(_ fact: RowFact) -> String {
    switch fact {
    case .noCode: "left out, since the code is missing"
    case .notNumber: "left out, since this is no number"
    case .notSOC: "left out, since this is no code of the SOC"
    case .dateForCode: "left out, since a spreadsheet made a date of the code"
    case .notONET: "left out, since this is no code of O*NET"
    case .notCIP: "left out, since this is no code of the CIP"
    case .ambiguousCIP: "left out, since the code has lost digits"
    case .notText: "left out, since the text cannot be read"
    case .tooFewCells: "left out, since cells are missing"
    case .tooManyCells: "left out, since there are more cells than names"
    case .zeroWage: "a wage of 0 counts as not given"
    case .unknownBasis: "kept without its pay, since this says neither an hour’s nor a year’s"
    case .strayQuote: "kept, though a quote stands where it should not"
    }
  }

  private static func reason(_ kind: TableFileProblem.Kind) -> String {
    switch kind {
    case .notTable: "it is no table that pathways wrote"
    case .newer: "a newer version of pathways wrote it"
    case .notUTF8: "it is not UTF-8"
    case .badHead: "the line does not say what it should"
    case .badRow: "the row has more or fewer cells than names"
    case .wrongCount: "the table has more or fewer rows than it says"
    }
  }
}
