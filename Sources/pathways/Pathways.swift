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
      OpenCommand.self, ExampleCommand.self, NewCommand.self, CheckCommand.self, MapCommand.self,
      DataCommand.self, HistoryCommand.self, UndoCommand.self, RedoCommand.self, ThemesCommand.self,
    ],
    defaultSubcommand: OpenCommand.self)
}

/// `-w FOLDER`: the workspace that a subcommand works on.
struct WorkspaceOption: ParsableArguments {
  @Option(
    name: .customShort("w"),
    help: "The workspace’s folder; else $PATHWAYS_WORKSPACE, else the current folder.")
  var folder: String?
}
