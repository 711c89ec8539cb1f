import ArgumentParser
import Workshop

/// `pathways example [FOLDER] [--open | --tour]`: writes the example workspace.
struct ExampleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "example",
    abstract: "Write the example workspace: the Louisville information-technology table.",
    discussion: "Refuses a folder that is not empty, but accepts one that it wrote before.")

  @Argument(help: "The folder to write.")
  var folder = "louisville.pathways"

  @Flag(help: "Open the workshop on it at once.")
  var open = false

  @Flag(help: "Open the workshop on it with the tour, five minutes through the eight steps.")
  var tour = false

  func run() throws {
    let surroundings = Surroundings.live
    let written = try reporting { try surroundings.example(at: surroundings.expanding(folder)) }
    guard open || tour else { return Output.say("The example workspace is in \(written.path).") }
    try OpenCommand.openWorkshop(on: written.path, isTouring: tour)
  }
}
