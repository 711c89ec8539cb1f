import ArgumentParser
import CareerPathways
import Workshop
import WorkspaceStore

/// `pathways export KIND --format csv|json [-o FILE]`.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write the records of a kind, to standard output or a file.",
    discussion: """
      A column or a member a field by its key, and the id, by which ‘pathways import’ finds the \
      record again. In JSON money is in cents and percents in hundredths, and a link has the id \
      and the title. Maps, versions and rounds have more than fields: JSON has them whole, as \
      their files do. A round has everybody’s answers under their names there, so keep that file \
      as you keep the workspace.
      """)

  @Argument(help: "The kind of record, such as partners.") var kind: KindArgument
  @Option(help: "The format.") var format = RecordFormat.csv
  @Option(name: .customShort("o"), help: "The file to write.") var output: String?
  @OptionGroup var workspace: WorkspaceOption

  func run() throws {
    let folder = try reporting { try workspace.open() }
    let bytes = format.file(kind.kind, Workspace.reading(folder.documents).workspace)
    guard let output else { return try Output.data(bytes) }
    do throws(FileProblem) {
      try Surroundings.live.replace(output, with: bytes)
    } catch {
      throw Output.fail("Can’t write the file: \(Sentences.reason(error)).")
    }
  }
}

extension RecordFormat: ExpressibleByArgument {
  package init?(argument: String) {
    guard let format = Self.named(argument) else { return nil }
    self = format
  }

  package var defaultValueDescription: String { name }

  package static var allValueStrings: [String] { all.map(\.name) }
}
