import CareerPathways
import LaborData

/// The imported tables joined for one area: what the comparison is computed from, and what it is of.
package struct SupplyJoin: Sendable {
  /// Without what the workspace’s own records say.
  package internal(set) var input = SupplyInput()
  /// The area that the openings are for.
  package internal(set) var area: OfficialArea
  /// The smaller area that was wanted, where only its state has openings.
  package internal(set) var wantedArea: OfficialArea?
  /// Whose institutions count, in words.
  package internal(set) var region = ""
  /// How many institutions of the region have completers.
  package internal(set) var institutions = 0
  package internal(set) var sources: [SupplySource] = []
  /// Codes of an older edition of the SOC among the openings, which are left out.
  package internal(set) var setAside: [String] = []
  /// Codes of openings that the crosswalk does not know at all, so that nobody can go there.
  package internal(set) var unmatched: [String] = []
  /// Tables that cannot be read, by id, and so are not in it.
  package internal(set) var damaged: [RecordID] = []

  init(area: OfficialArea) { self.area = area }

  /// Whether the tables are those that the example invents.
  package var isInvented: Bool { sources.contains { $0.vintage == ExampleTables.period } }

  /// The input with the records of a workspace.
  func input(with workspace: Workspace) -> SupplyInput {
    var input = input
    input.overrides = Array(workspace.crosswalk.values)
    input.localCompleters = Array(workspace.completers.values)
    return input
  }
}

/// A table that figures come from.
package struct SupplySource: Hashable, Sendable {
  /// What it is for.
  package let kind: LaborKind
  /// What people call the file’s layout.
  package let format: String
  package let file: String
  package let vintage: String
  package let imported: CalendarDate

  init(_ table: LaborTable) {
    kind = table.kind
    format = table.format
    file = table.origin.file
    vintage = table.vintage ?? ""
    imported = table.origin.date
  }
}
