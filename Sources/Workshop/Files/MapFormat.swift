import CareerPathways
import Exchange

/// A format that a map can be written in: one row of the table that the command line and the
/// screens read.
package struct MapFormat: Sendable {
  /// As it is typed behind `--format`.
  package let name: String
  /// What the names of such files end in, without the point.
  package let ending: String
  /// The file of a map of this workspace; throws where the map cannot be written.
  package let file: @Sendable (PathwayMap, Workspace) throws(UnwritableMap) -> MapFile

  package static let all = [csv]

  package static let csv = MapFormat(name: "csv", ending: "csv") {
    map, _ throws(UnwritableMap) in
    MapFile(bytes: try MapCSV.write(map))
  }

  package static func named(_ name: String) -> MapFormat? { all.first { $0.name == name } }
}

/// A map as a file, and what a person should know about it.
package struct MapFile: Hashable, Sendable {
  package let bytes: [UInt8]
  /// What the format asks for and the map does not say, or what became of the map; sentences.
  package let remarks: [String]

  package init(bytes: [UInt8], remarks: [String] = []) {
    self.bytes = bytes
    self.remarks = remarks
  }
}
