import ArgumentParser
import CareerPathways
import Exchange
import Workshop
import WorkspaceStore

/// `pathways map import FILE [FILE] [--name N]`: adds a map from CSV.
struct MapImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Add a map from CSV: occupations, and a second file of links.",
    discussion: "Where a row is bad, every bad row is named and nothing is imported.")

  @Argument(help: "The file of occupations, and the one of progressions if there is one.")
  var files: [String]
  @Option(help: "What the map is called; else the first file’s name.") var name: String?
  @OptionGroup var workspace: WorkspaceOption

  func run() throws {
    let folder = try reporting { try workspace.open() }
    var map = try read()
    map.stamp(
      FigureSource(.file, by: name(of: files.first ?? ""), date: Surroundings.live.today()),
      since: nil)
    let before = Workspace.reading(folder.documents).workspace
    var after = before
    after.maps[map.id] = map
    let documents = try after.documents(changedFrom: before)
    _ = try reporting { try folder.commit("Imported the map ‘\(map.name)’", documents) }
    try Output.line(map.id.text)
  }

  private func read() throws -> PathwayMap {
    let surroundings = Surroundings.live
    var random = SystemRandomNumberGenerator()
    do {
      return try MapCSV.read(
        files.map { try surroundings.contents(of: $0) }, id: .random(using: &random),
        name: name ?? title(of: files.first ?? ""), using: &random)
    } catch let refusal as TableRefusal {
      for line in Sentences.lines(refusal, files: files) { Output.say(line) }
      throw Output.fail("Nothing was imported.")
    } catch let problem as FileProblem {
      throw Output.fail("Can’t read the file: \(Sentences.reason(problem)).")
    }
  }

  private func name(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  /// A file's name without its folder and ending.
  private func title(of path: String) -> String {
    let name = name(of: path)
    return name.split(separator: ".").first.map(String.init) ?? name
  }
}
