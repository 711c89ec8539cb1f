import ArgumentParser

/// `pathways data ...`: the labor-market tables of a workspace.
struct DataCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "data", abstract: "Import public labor-market files, list and remove them.",
    subcommands: [DataImportCommand.self, DataListCommand.self, DataRemoveCommand.self])
}
