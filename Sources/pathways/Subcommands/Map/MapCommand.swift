import ArgumentParser
import CareerPathways

/// `pathways map ...`: the pathway maps without a screen.
struct MapCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "map",
    abstract: "List, import, export, compare and check pathway maps, and find routes.",
    subcommands: [
      MapListCommand.self, MapImportCommand.self, MapExportCommand.self, MapDiffCommand.self,
      MapAuditCommand.self, MapRoutesCommand.self,
    ])
}

/// Finding a map by what a person calls it.
extension Workspace {
  /// The map with this id, or with this name where only one has it.
  ///
  /// A draft goes before the map of the same name that it was drawn from.
  func map(called name: String) -> PathwayMap? {
    if let map = RecordID(name).flatMap({ maps[$0] }) { return map }
    let named = maps.values.filter { $0.name.lowercased() == name.lowercased() }
    let parents = Set(named.compactMap(\.parent))
    let latest = named.filter { !parents.contains($0.id) }
    return latest.count == 1 ? latest.first : nil
  }
}
