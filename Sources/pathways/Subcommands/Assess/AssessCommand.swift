import ArgumentParser

/// `pathways assess ...`: the self-assessment without a screen.
struct AssessCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "assess", abstract: "Write the form of the self-assessment, and read it back.",
    subcommands: [AssessFormCommand.self, AssessImportCommand.self])
}
