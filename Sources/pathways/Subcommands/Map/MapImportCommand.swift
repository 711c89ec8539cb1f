import ArgumentParser
import CareerPathways
import Exchange
import Workshop
import WorkspaceStore

/// `pathways map import FILE [FILE] [--name N]`: adds a map from CSV or from CTDL JSON-LD.
struct MapImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Add a map from CSV or from CTDL JSON-LD.",
    discussion: """
      CSV: the occupations, and a second file of links. Where a row is bad, every bad row is \
      named and nothing is imported. CTDL: the pathways, and a second file if that has their \
      levels. Every component is placed, and what could not be taken is named.
      """)

  @Argument(help: "The file, and those of progressions, details or levels if there are some.")
  var files: [String]
  @Option(help: "What the map is called; else as the file calls it, or after the file.")
  var name: String?
  @OptionGroup var workspace: WorkspaceOption

  func run() throws {
    let folder = try reporting { try workspace.open() }
    let before = Workspace.reading(folder.documents).workspace
    let map = try read(into: before)
    var after = before
    after.maps[map.id] = map
    let documents = try after.documents(changedFrom: before)
    _ = try reporting { try folder.commit("Imported the map ‘\(map.name)’", documents) }
    try Output.line(map.id.text)
  }

  private func read(into workspace: Workspace) throws -> PathwayMap {
    let surroundings = Surroundings.live
    var random = SystemRandomNumberGenerator()
    do {
      let contents = try files.map { try surroundings.contents(of: $0) }
      let read = try MapFiles(names: files, contents: contents).read(
        name: name, taken: Set(workspace.maps.keys), using: &random)
      read.remarks.forEach(Output.say)
      return stamped(read)
    } catch let refusal as MapFiles.Refusal {
      refusal.sentences.forEach(Output.say)
      throw Output.fail("Nothing was imported.")
    } catch let problem as FileProblem {
      throw Output.fail("Can’t read the file: \(Sentences.reason(problem)).")
    }
  }

  /// The map, whose figures come from the first file unless it says where from.
  private func stamped(_ read: MapFiles.Reading) -> PathwayMap {
    var map = read.map
    guard !read.isSourced else { return map }
    let file = files.first?.split(separator: "/").last.map(String.init) ?? ""
    map.stamp(FigureSource(.file, by: file, date: Surroundings.live.today()), since: nil)
    return map
  }
}
