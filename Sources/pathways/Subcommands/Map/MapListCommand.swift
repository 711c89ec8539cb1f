import ArgumentParser
import CareerPathways
import TerminalUI

/// `pathways map list`: every map by id and name.
struct MapListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the maps: id, name, occupations, job postings.")

  @OptionGroup var workspace: WorkspaceOption

  func run() throws {
    let folder = try reporting { try workspace.open() }
    for map in Workspace.reading(folder.documents).workspace.mapsInOrder {
      let postings = map.postings.map(String.init) ?? ""
      let columns = [map.id.text, map.name, String(map.occupations.count), postings]
      try Output.line(columns.map(TextWidth.visible).joined(separator: "\t"))
    }
  }
}
