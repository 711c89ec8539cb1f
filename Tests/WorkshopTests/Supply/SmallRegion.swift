import CareerPathways
import Foundation
import LaborData
import Testing

@testable import Workshop

/// A region of our own, small enough to follow with a pencil; its files stand beside the oracle.
enum SmallRegion {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "SupplyOracle/Small")

  static func text(_ name: String) throws -> String {
    try String(contentsOf: folder.appending(path: name), encoding: .utf8)
  }

  /// A file imported as a person does.
  static func table(_ name: String, _ text: String? = nil, period: String? = nil) throws
    -> LaborTable
  {
    var rest = Array(try (text ?? Self.text(name)).utf8)[...]
    let day = try #require(CalendarDate("2026-11-24"))
    return try LaborImport.read(
      { buffer in
        let count = min(rest.count, buffer.count)
        buffer.copyBytes(from: rest.prefix(count))
        rest = rest.dropFirst(count)
        return count
      }, from: ImportOrigin(file: name, date: day), ImportOptions(period: period))
  }

  static let files = [
    "openings.csv", "aggregates.csv", "crosswalk.csv", "institutions.csv", "completions.csv",
  ]

  static func tables(without missing: String? = nil) throws -> [LaborTable] {
    try files.filter { $0 != missing }.map { try table($0) }
  }

  /// A workspace that chose the island of the region.
  static func workspace() -> Workspace {
    var workspace = LouisvilleExample.workspace()
    workspace.profile.supply.openingsArea = "66"
    return workspace
  }

  static func answer(_ workspace: Workspace = workspace()) throws -> GapAnswer {
    try GapSheet(SupplyTables(tables()), workspace).answer.get()
  }
}
