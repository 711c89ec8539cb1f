import LaborData

/// An area of the imported tables: the nation, a state or a metropolitan area.
package struct OfficialArea: Hashable, Comparable, Sendable {
  /// As OEWS has it: `99` for the nation, two digits for a state, five or seven for a smaller area.
  package let code: String
  package let name: String

  static let nation = "99"

  /// Projections call the nation `00`.
  static func code(ofProjections area: String) -> String { area == "00" ? nation : area }

  /// What projections call the area of a code.
  static func projections(of code: String) -> String { code == nation ? "00" : code }

  static func name(of code: String) -> String {
    if code == nation { return "United States" }
    // Some states' portals know areas by their names alone.
    return USState.named(code)?.name ?? (code.first?.isNumber == true ? "Area \(code)" : code)
  }

  /// The nation, the states, then smaller areas; each by name.
  package static func < (left: OfficialArea, right: OfficialArea) -> Bool {
    (left.rank, left.name, left.code) < (right.rank, right.name, right.code)
  }

  private var rank: Int { code == Self.nation ? 0 : code.utf8.count == 2 ? 1 : 2 }
}
