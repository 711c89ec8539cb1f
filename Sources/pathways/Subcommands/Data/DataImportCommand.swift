import ArgumentParser
import CareerPathways
import LaborData
import Workshop
import WorkspaceStore

/// `pathways data import FILE... [--kind K] [--area A] [--state S] [--period P]`.
struct DataImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Import wages, projections, completions and crosswalks.",
    discussion: """
      What a file is shows in its row of names: \(Sentences.kinds). Rows that \
      cannot be read are named and left out; importing a file again replaces \
      its table. Layouts that somebody told in the workshop are known here too. Prints the id of each table and how many rows it has.
      """)

  @Argument(help: "The files, as the agencies publish them: CSV or tab-separated text.")
  var files: [String]
  @Option(help: "The kind, where the row of names shall not decide.") var kind: LaborKind?
  @Option(help: "Keep the rows of one area, by its code or its whole title.") var area: String?
  @Option(help: "Keep the rows of one state: KY, 21 or Kentucky.") var state: USState?
  @Option(
    help: "Keep the rows of one period, or say which it is: 2025 or 2022-2032; ‘all’ keeps each.")
  var period: String?
  @OptionGroup var workspace: WorkspaceOption

  func run() throws {
    let folder = try reporting { try workspace.open() }
    guard !folder.isReadOnly else { throw Output.fail(Sentences.fact(StoreProblem.readOnly)) }
    let surroundings = Surroundings.live
    let data = DataFolder(of: folder.path, files: surroundings.files)
    let mappings = Workspace.reading(folder).workspace.columnMappings
    var allCame = true
    for file in files where !(try bring(file, into: data, surroundings, mappings)) {
      allCame = false
    }
    guard allCame else { throw ExitCode.failure }
  }

  /// Imports one file; false where that failed, which is said.
  private func bring(
    _ file: String, into data: DataFolder, _ surroundings: Surroundings,
    _ mappings: [ColumnMapping]
  ) throws -> Bool {
    let takesAll = period?.lowercased() == "all"
    var options = ImportOptions(
      kind: kind, area: area, state: state, period: takesAll ? nil : period, mappings: mappings)
    options.takesAllPeriods = takesAll
    do {
      let table = try surroundings.importTable(file, options)
      let id = try data.keep(table)
      Output.say(Sentences.summary(table))
      let counts = table.counts
      Sentences.lines(table.problems, of: counts.problems, file: file).forEach(Output.say)
      try Output.line("\(id)\t\(counts.kept)")
      return true
    } catch let problem as ImportProblem {
      Output.say(Sentences.fact(problem, file: file))
      if case .nothingKept(_, let rejected) = problem {
        Sentences.lines(rejected, of: rejected.count, file: file).forEach(Output.say)
      }
    } catch let problem as FileProblem {
      Output.say("Can’t keep the table: \(Sentences.reason(problem)).")
    }
    return false
  }
}

extension LaborKind: ExpressibleByArgument {}

extension USState: ExpressibleByArgument {
  package init?(argument: String) {
    guard let state = USState.named(argument) else { return nil }
    self = state
  }
}
