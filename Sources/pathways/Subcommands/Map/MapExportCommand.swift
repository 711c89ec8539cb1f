import ArgumentParser
import CareerPathways
import Exchange
import Workshop
import WorkspaceStore

/// `pathways map export MAP --format F [-o FILE | FOLDER/] [--progressions | --details]`.
struct MapExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write a map, to standard output or to a file.",
    discussion: """
      A path that ends in ‘/’ is a folder; of CSV it gets three files: the occupations, the \
      progressions, and the details, such as sources and official figures. ‘html’ is one page to print, ‘svg’ a picture for slides, both in the light \
      colours of your theme. ‘ctdl’ is CTDL JSON-LD; what the Registry misses in it is said.
      """)

  @Argument(help: "The map’s id or name.") var map: String
  @Option(help: "The format.") var format = MapFormat.csv
  @Option(name: .customShort("o"), help: "The file to write, or a folder that ends in ‘/’.")
  var output: String?
  @Flag(help: "Write the progressions instead of the occupations.") var progressions = false
  @Flag(help: "Write the details instead: sources, official figures, silenced rules.")
  var details = false
  @OptionGroup var workspace: WorkspaceOption

  func validate() throws {
    if progressions || details, format.name != MapFormat.csv.name {
      throw ValidationError("--progressions and --details go with --format csv alone.")
    }
    if progressions, details {
      throw ValidationError("Choose one of --progressions and --details, or a folder for all.")
    }
  }

  func run() throws {
    let folder = try reporting { try workspace.open() }
    let contents = Workspace.reading(folder.documents).workspace
    guard let map = contents.map(called: map) else {
      throw Output.fail("There is no such map; ‘pathways map list’ names them.")
    }
    do {
      try write(map, of: contents)
    } catch let unwritable as UnwritableMap {
      for problem in unwritable.problems { Output.say(Sentences.fact(problem, in: map) + ".") }
      throw ExitCode.failure
    } catch let problem as FileProblem {
      throw Output.fail("Can’t write the file: \(Sentences.reason(problem)).")
    }
  }

  private func write(_ map: PathwayMap, of workspace: Workspace) throws {
    let surroundings = Surroundings.live
    guard let output, output.hasSuffix("/") else {
      let file = try file(of: map, in: workspace)
      if let output {
        try surroundings.replace(output, with: file.bytes)
      } else {
        try Output.data(file.bytes)
      }
      return file.remarks.forEach(Output.say)
    }
    let base = output + map.id.text
    let file = try format.file(map, workspace, PageSetting(surroundings))
    try surroundings.replace("\(base).\(format.ending)", with: file.bytes)
    guard format.name == MapFormat.csv.name else { return file.remarks.forEach(Output.say) }
    try surroundings.replace(base + "-progressions.csv", with: MapCSV.writeProgressions(map))
    try surroundings.replace(base + "-details.csv", with: MapCSV.writeDetails(map))
  }

  private func file(of map: PathwayMap, in workspace: Workspace) throws -> MadeFile {
    try (progressions ? .progressions : details ? .details : format)
      .file(map, workspace, PageSetting(Surroundings.live))
  }
}

extension MapFormat: ExpressibleByArgument {
  package init?(argument: String) {
    guard let format = Self.named(argument) else { return nil }
    self = format
  }

  package var defaultValueDescription: String { name }

  package static var allValueStrings: [String] { all.map(\.name) }
}
