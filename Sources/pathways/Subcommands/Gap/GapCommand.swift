import ArgumentParser
import CareerPathways
import Exchange
import Workshop
import WorkspaceStore

/// `pathways gap [--map MAP] [--split RULE] [--levels CODES] [--format text|csv|json|html]`.
struct GapCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gap", abstract: "Compare completers with openings, occupation by occupation.",
    discussion: """
      Needs imported tables: projections, completions, institutions and the crosswalk. What the \
      workspace has chosen counts where no option says otherwise. Each row has openings a year, \
      completers a year, openings less completers, completers for each opening, and the verdict. \
      That nobody is lost is said on standard error, or in the JSON object.
      """)

  /// How the rows are printed.
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, csv, json, html }

  @Option(help: "Only the occupations of this map, by its id or name.") var map: String?
  @Option(help: "How completers are shared among the occupations of a program.")
  var split: SplitRule?
  @Option(help: "Only these award levels, by IPEDS’s numbers: 3,5.") var levels: String?
  @Option(help: "The area of the openings, by its code: 21 for Kentucky.") var area: String?
  @Option(help: "Whose institutions count: a state, or the code of a metropolitan area.")
  var institutions: String?
  @Option(help: "Take the mean of so many latest years of completers.") var years: Int?
  @Option(help: "The format.") var format = Format.text
  @OptionGroup var workspace: WorkspaceOption

  func validate() throws {
    guard years.map({ (1...20).contains($0) }) ?? true else {
      throw ValidationError("--years should be from 1 to 20.")
    }
    guard awardLevels?.allSatisfy(AwardLevel.isKnown) ?? true else {
      let known = AwardLevel.all.map(\.code).joined(separator: ", ")
      throw ValidationError("--levels should be numbers that IPEDS has: \(known).")
    }
  }

  func run() throws {
    let folder = try reporting { try workspace.open() }
    let contents = Workspace.reading(folder.documents).workspace
    let scope = try scope(in: contents)
    let tables = SupplyTables(DataFolder(of: folder.path, files: Surroundings.live.files))
    switch GapSheet(tables, contents, choice(contents.profile)).answer {
    case .failure(let refusal): throw Output.fail(Sentences.fact(refusal))
    case .success(let answer):
      let supply = contents.profile.supply
      let report = GapReport(
        answer, contents, scope: scope, split: split ?? supply.split, balance: supply.balance)
      try print(report)
    }
  }

  private func scope(in contents: Workspace) throws -> GapScope {
    guard let map else { return .all }
    guard let found = contents.map(called: map) else {
      throw Output.fail("There is no such map; ‘pathways map list’ names them.")
    }
    return .map(found.id)
  }

  /// The award levels asked for; nil where none are.
  private var awardLevels: Set<String>? {
    levels.map { Set($0.split(separator: ",").compactMap { SupplySettings.code(String($0)) }) }
  }

  private func choice(_ profile: WorkspaceProfile) -> SupplyChoice {
    var choice = SupplyChoice(profile)
    if let area { choice.area = area }
    if let institutions { (choice.institutionsIn, choice.institutions) = (institutions, []) }
    if let years { choice.years = years }
    if let awardLevels { choice.awardLevels = awardLevels }
    return choice
  }

  private func print(_ report: GapReport) throws {
    switch format {
    case .text: for line in report.lines { try Output.line(line) }
    case .csv: try Output.data(report.table.csv())
    case .json: try Output.data(JSONWriter.pretty(report.json))
    case .html: try Output.data(report.html)
    }
    if format != .json { report.words.forEach { Output.say($0 + ".") } }
  }
}

extension SplitRule: ExpressibleByArgument {}
