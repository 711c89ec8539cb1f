import ArgumentParser
import CareerPathways
import Workshop

/// `pathways new FOLDER`: makes a new workspace.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Make a new workspace in an empty folder.")

  @Argument(help: "The folder to make.") var folder: String
  @Option(help: "What the partnership calls its work.") var name: String
  @Option(help: "The region it serves.") var region: String
  @Option(help: "The industry it works with.") var industry: String
  @Option(help: "The person or organization that convenes.") var convener = ""

  func run() throws {
    let surroundings = Surroundings.live
    let workspace = Workspace.new(
      name: name, region: region, industry: industry, convener: convener)
    let made = try reporting {
      try surroundings.create(workspace, at: surroundings.expanding(folder))
    }
    Output.say("The new workspace is in \(made.path).")
  }
}
