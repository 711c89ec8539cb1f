/// A public file as the workspace keeps it: where it comes from, what was left out, and its rows.
///
/// The rows stay as text, about as many bytes as the file had for them, and are
/// read into values when they are asked for.
package struct LaborTable: Hashable, Sendable {
  package let kind: LaborKind
  /// What people call the file's layout.
  package let format: String
  package let origin: ImportOrigin
  /// `2025` or `2022-2032`; nil where neither the file nor the user says it.
  package internal(set) var vintage: String?
  /// The area and the state whose rows were kept; nil for all.
  package let area: String?
  package let state: String?
  /// Which areas the rows are about: a code, `us`, `states`, `metros` or `areas`; nil for none.
  package let coverage: String?
  package let counts: RowCounts
  /// The first problems, in the order of rows.
  package let problems: [RowProblem]
  package let columns: [String]
  /// A line for each row, its cells parted by tabs in the order of `columns`.
  package internal(set) var body: [UInt8]
}

/// What became of the rows of a file; blank rows and the names are not counted.
package struct RowCounts: Hashable, Sendable {
  package var read = 0
  package var kept = 0
  /// Rows that were not asked for.
  package var passedOver = 0
  /// Rows that could not be read.
  package var rejected = 0
  /// Problems of all rows, also of those kept.
  package var problems = 0
}

extension LaborTable {
  /// What the table is called in its workspace: kind, vintage, state and which areas it has.
  ///
  /// An import of the same replaces it.
  package var id: String {
    let isOneArea = coverage.map { $0.utf8.allSatisfy(TextByte.isDigit) } ?? true
    let areas = state != nil && isOneArea ? nil : coverage
    return [kind.rawValue, vintage, state, areas].compactMap(\.self).map(Self.word)
      .filter { !$0.isEmpty }.joined(separator: "-")
  }

  /// Small letters and digits, with a hyphen for each run of others.
  private static func word(_ text: String) -> String {
    text.lowercased().utf8.split { !TextByte.isDigit($0) && !TextByte.isLetter($0) }
      .map { String(decoding: $0, as: UTF8.self) }.joined(separator: "-")
  }
}
