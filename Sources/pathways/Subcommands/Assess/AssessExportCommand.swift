import ArgumentParser
import CareerPathways
import Workshop
import WorkspaceStore

/// `pathways assess export ROUND --format csv|html|markdown|json [-o FILE]`.
struct AssessExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write the report of a revealed round, to standard output or to a file.",
    discussion: """
      ‘html’ is one page with the dots as pictures, in the light colours of your theme; it has no \
      script and loads nothing.
      """)

  @Argument(help: "The round’s id or name.") var round: String
  @Option(help: "The format.") var format = RoundFormat.standard
  @Option(name: .customShort("o"), help: "The file to write.") var output: String?
  @OptionGroup var workspace: WorkspaceOption

  func run() throws {
    let folder = try reporting { try workspace.open() }
    let found = try NamedRound(called: round, in: folder)
    let surroundings = Surroundings.live
    let setting = PageSetting(surroundings)
    let report = found.workspace.report(of: found.comparison, on: setting.date)
    let bytes = format.file(report, setting.palette)
    do throws(FileProblem) {
      if let output { try surroundings.replace(output, with: bytes) }
    } catch {
      throw Output.fail("Can’t write the file: \(Sentences.reason(error)).")
    }
    if output == nil { try Output.data(bytes) }
    try found.finish()
  }
}

extension RoundFormat: ExpressibleByArgument {
  package init?(argument: String) {
    guard let format = Self.named(argument) else { return nil }
    self = format
  }

  package var defaultValueDescription: String { name }

  package static var allValueStrings: [String] { all.map(\.name) }
}
