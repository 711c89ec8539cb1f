import ArgumentParser
import CareerPathways
import Exchange
import Workshop
import WorkspaceStore

/// `pathways map export MAP --format csv [-o FILE | FOLDER/] [--progressions]`.
struct MapExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write a map as CSV, to standard output or to a file.",
    discussion: """
      A path that ends in ‘/’ is a folder, which gets both files: the \
      occupations and the progressions.
      """)

  /// What a map can be written as.
  enum Format: String, ExpressibleByArgument, CaseIterable { case csv }

  @Argument(help: "The map’s id or name.") var map: String
  @Option(help: "The format.") var format = Format.csv
  @Option(name: .customShort("o"), help: "The file to write, or a folder that ends in ‘/’.")
  var output: String?
  @Flag(help: "Write the progressions instead of the occupations.") var progressions = false
  @OptionGroup var workspace: WorkspaceOption

  func run() throws {
    let folder = try reporting { try workspace.open() }
    guard let map = Workspace.reading(folder.documents).workspace.map(called: map) else {
      throw Output.fail("There is no such map; ‘pathways map list’ names them.")
    }
    do {
      try write(map)
    } catch let unwritable as UnwritableMap {
      for problem in unwritable.problems { Output.say(Sentences.fact(problem, in: map) + ".") }
      throw ExitCode.failure
    } catch let problem as FileProblem {
      throw Output.fail("Can’t write the file: \(Sentences.reason(problem)).")
    }
  }

  private func write(_ map: PathwayMap) throws {
    let surroundings = Surroundings.live
    guard let output else { return try Output.data(bytes(of: map)) }
    guard output.hasSuffix("/") else {
      return try surroundings.replace(output, with: bytes(of: map))
    }
    let base = output + map.id.text
    try surroundings.replace(base + ".csv", with: MapCSV.write(map))
    try surroundings.replace(base + "-progressions.csv", with: MapCSV.writeProgressions(map))
  }

  private func bytes(of map: PathwayMap) throws -> [UInt8] {
    progressions ? try MapCSV.writeProgressions(map) : try MapCSV.write(map)
  }
}
