import ArgumentParser
import CareerPathways

/// `pathways map ...`: the pathway maps without a screen.
struct MapCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "map", abstract: "List, import and export pathway maps.",
    subcommands: [MapListCommand.self, MapImportCommand.self, MapExportCommand.self])
}

/// Finding a map by what a person calls it.
extension Workspace {
  /// The map with this id, or with this name where only one has it.
  func map(called name: String) -> PathwayMap? {
    if let map = RecordID(name).flatMap({ maps[$0] }) { return map }
    let named = maps.values.filter { $0.name.lowercased() == name.lowercased() }
    return named.count == 1 ? named.first : nil
  }
}
