import ArgumentParser

/// `pathways`: opens the workshop, or does one thing without a screen.
@main
struct Pathways: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pathways",
    abstract: "A workshop for the partnerships that build career pathways.",
    discussion: """
      ‘pathways FOLDER’ opens the workshop on a workspace; without a folder it \
      opens the start screen. Press F1 there for help.
      """,
    subcommands: [
      DigestCommand.self,
      OpenCommand.self, ExampleCommand.self, NewCommand.self, CheckCommand.self, MapCommand.self,
      AssessCommand.self, DataCommand.self, GapCommand.self, ReportCommand.self, ListCommand.self,
      ExportCommand.self, ImportCommand.self, DueCommand.self, MeasuresCommand.self,
      BraidingCommand.self, ProgramsCommand.self, HistoryCommand.self, UndoCommand.self,
      RedoCommand.self, MergeFileCommand.self, SyncCommand.self, ThemesCommand.self,
    ],
    defaultSubcommand: OpenCommand.self)

  /// Goes past the parser for `pathways` and `pathways FOLDER`: it would take a
  /// quarter of the time to the first frame.
  static func main() {
    let arguments = CommandLine.arguments.dropFirst()
    guard arguments.count <= 1, !arguments.contains(where: isForParser) else {
      return main(workspaceLast(Array(arguments)))
    }
    do {
      try OpenCommand.openWorkshop(on: arguments.first)
    } catch {
      exit(withError: error)
    }
  }

  /// `-w FOLDER` before a subcommand is read behind it; on its own it opens the workshop.
  private static func workspaceLast(_ arguments: [String]) -> [String] {
    guard arguments.count >= 2, arguments[0] == "-w" else { return arguments }
    let rest = Array(arguments.dropFirst(2))
    return rest.isEmpty ? [arguments[1]] : rest + arguments.prefix(2)
  }

  /// Whether an argument is an option or the name of a subcommand.
  private static func isForParser(_ argument: String) -> Bool {
    argument.hasPrefix("-") || argument == "help"
      || configuration.subcommands.contains { $0.configuration.commandName == argument }
  }
}

/// `-w FOLDER`: the workspace that a subcommand works on.
struct WorkspaceOption: ParsableArguments {
  @Option(
    name: .customShort("w"),
    help: "The workspace’s folder; else $PATHWAYS_WORKSPACE, else the current folder.")
  var folder: String?
}
