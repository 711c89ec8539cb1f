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
      DataCommand.self, HistoryCommand.self, UndoCommand.self, RedoCommand.self, ThemesCommand.self,
      DueCommand.self, MeasuresCommand.self, BraidingCommand.self, ProgramsCommand.self,
    ],
    defaultSubcommand: OpenCommand.self)

  /// Goes past the parser for `pathways` and `pathways FOLDER`: it would take a
  /// quarter of the time to the first frame.
  static func main() {
    let arguments = CommandLine.arguments.dropFirst()
    guard arguments.count <= 1, !arguments.contains(where: isForParser) else { return main(nil) }
    do {
      try OpenCommand.openWorkshop(on: arguments.first)
    } catch {
      exit(withError: error)
    }
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
