import ArgumentParser
import CareerPathways
import Exchange
import Workshop
import WorkspaceStore

/// `pathways report [PAPER] [--format F] [--part P]... [--template FILE] [-o FILE]`.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Write a report, a pitch or a blank form.",
    discussion: """
      Without a name it is the report on the whole workspace; ‘--part’ takes parts of it, as often \
      as you like. ‘html’ is a page that stands alone and prints; ‘--list’ names the papers and \
      the parts. ‘--template’ takes a mustache file of your own.
      """)

  @Argument(help: "The paper; ‘--list’ names them.") var paper = Paper.report.id
  @Option(help: "The format: html or markdown.") var format = PaperFormat.html
  @Option(name: .customLong("part"), help: "A part of the report to take.") var parts: [String] = []
  @Option(help: "A mustache file to use instead of the paper’s own template.")
  var template: String?
  @Option(name: .customShort("o"), help: "The file to write.") var output: String?
  @Flag(help: "List the papers and the parts of the report.") var list = false
  @OptionGroup var workspace: WorkspaceOption

  func validate() throws {
    guard let paper = Paper.named(paper) else {
      throw ValidationError("There is no paper ‘\(paper)’; ‘pathways report --list’ names them.")
    }
    if !parts.isEmpty, !paper.hasParts {
      throw ValidationError("--part goes with the report alone.")
    }
  }

  func run() throws {
    let folder = try reporting { try workspace.open() }
    let contents = Workspace.reading(folder.documents).workspace
    if list { return try Output.data(Array(Self.listing(of: contents).utf8)) }
    guard let paper = Paper.named(paper) else { throw ExitCode.failure }
    try checkParts(of: contents)
    let setting = PageSetting(Surroundings.live)
    let source = PaperSource(contents, setting, parts: parts.isEmpty ? nil : Set(parts))
    try write(paper, source)
  }

  private func checkParts(of workspace: Workspace) throws {
    let known = ReportPart.all(in: workspace).map(\.id)
    guard let unknown = parts.first(where: { !known.contains($0) }) else { return }
    throw Output.fail(
      "The report has no part ‘\(unknown)’; its parts are: \(known.joined(separator: ", ")).")
  }

  private func write(_ paper: Paper, _ source: PaperSource) throws {
    let surroundings = Surroundings.live
    do {
      let own = try template.map {
        String(decoding: try surroundings.contents(of: $0), as: UTF8.self)
      }
      let bytes = try paper.write(source, as: format, template: own)
      guard let output else { return try Output.data(bytes) }
      try surroundings.replace(output, with: bytes)
    } catch let problem as TemplateProblem {
      throw Output.fail("Not written: \(Sentences.template(problem)).")
    } catch let problem as FileProblem {
      throw Output.fail("Can’t read or write the file: \(Sentences.reason(problem)).")
    }
  }

  /// The papers, then the parts of the report, each with what it is, parted by tabs.
  private static func listing(of workspace: Workspace) -> String {
    let papers = Paper.all.map { "\($0.id)\t\($0.title)\t\($0.use)\n" }
    let parts = ReportPart.all(in: workspace).map {
      "--part \($0.id)\t\($0.title)\tpart of the report\n"
    }
    return (papers + parts).joined()
  }
}

extension PaperFormat: ExpressibleByArgument {
  package init?(argument: String) {
    guard let format = Self.named(argument) else { return nil }
    self = format
  }

  package var defaultValueDescription: String { name }

  package static var allValueStrings: [String] { all.map(\.name) }
}
