import CareerPathways
import Exchange
import WorkspaceStore

/// A format that a map can be written in: one row of the table that the command line and the
/// screens read.
package struct MapFormat: Sendable {
  /// As it is typed behind `--format`.
  package let name: String
  /// What the names of such files end in, without the point.
  package let ending: String
  /// The file of a map of this workspace; throws where the map cannot be written.
  package let file: @Sendable (PathwayMap, Workspace, PageSetting) throws(UnwritableMap) -> MadeFile

  package static let all = [csv, ctdl, html, svg, markdown]

  package static let csv = MapFormat(name: "csv", ending: "csv") {
    map, _ throws(UnwritableMap) in
    MadeFile(bytes: try MapCSV.write(map))
  }

  /// The pathways are the convener's; what the Registry misses is remarked.
  package static let ctdl = MapFormat(name: "ctdl", ending: "jsonld") {
    map, workspace throws(UnwritableMap) in
    let export = try CTDL.write(map, owner: workspace.profile.convener)
    return MadeFile(
      bytes: JSONWriter.pretty(export.json),
      remarks: export.remarks.map { Sentences.fact($0, in: map) })
  }

  package static func named(_ name: String) -> MapFormat? { all.first { $0.name == name } }
}

/// A map as a file, and what a person should know about it.
package struct MadeFile: Hashable, Sendable {
  package let bytes: [UInt8]
  /// What the format asks for and the map does not say, or what became of the map; sentences.
  package let remarks: [String]

  package init(bytes: [UInt8], remarks: [String] = []) {
    self.bytes = bytes
    self.remarks = remarks
  }
}
