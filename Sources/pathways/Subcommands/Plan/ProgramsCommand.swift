import ArgumentParser
import CareerPathways
import Workshop
import WorkspaceStore

/// `pathways programs`: the programs against the design elements, and what each lacks.
struct ProgramsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "programs",
    abstract: "List the programs with their design elements and what they lack.")

  @Option(help: "The format.") var format = PrintedRows.Format.text
  @OptionGroup var workspace: WorkspaceOption

  func run() throws {
    let folder = try reporting { try workspace.open() }
    let programs = Workspace.reading(folder.documents).workspace.all(Program.self)
    try PrintedRows(
      keys: ["program", "move", "status", "starts"] + DesignElement.allCases.map(\.rawValue)
        + ["validated_on", "lacks"],
      rows: programs.map(Self.row)
    ).print(format)
  }

  private static func row(_ program: Program) -> [JSON] {
    [
      .string(program.name), .string(program.move.rawValue), .string(program.status.rawValue),
      .text(program.starts?.description),
    ] + DesignElement.allCases.map { .string(program[element: $0].state.rawValue) } + [
      .text(program.validatedOn?.description),
      .text(program.findings.map(Sentences.finding).joined(separator: " ")),
    ]
  }
}
