import ArgumentParser
import CareerPathways
import TerminalUI

/// `pathways map list`: every map by id and name, and how far it has come.
struct MapListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the maps: id, name, occupations, job postings, status.")

  @OptionGroup var workspace: WorkspaceOption

  func run() throws {
    let folder = try reporting { try workspace.open() }
    for map in Workspace.reading(folder.documents).workspace.mapsInOrder {
      let postings = map.postings.map(String.init) ?? ""
      let columns = [
        map.id.text, map.name, String(map.occupations.count), postings, map.status.rawValue,
      ]
      try Output.line(columns.map(TextWidth.visible).joined(separator: "\t"))
    }
  }
}
