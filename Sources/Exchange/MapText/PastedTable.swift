import CareerPathways

/// Text from a spreadsheet's clipboard: rows of cells that tabs part.
package struct PastedTable: Hashable, Sendable {
  /// Each as wide as the widest.
  package let rows: [[String]]

  package init(rows: [[String]]) {
    let width = rows.reduce(0) { max($0, $1.count) }
    self.rows = rows.map { $0 + Array(repeating: "", count: width - $0.count) }
  }

  /// Reads any text: where its quotes are not those of a table, they are letters.
  package init(_ text: String) {
    self.init(rows: Self.quoted(text) ?? Self.plain(text))
  }

  package var width: Int { rows.first?.count ?? 0 }
  package var height: Int { rows.count }

  /// The text that a spreadsheet takes as these rows.
  package static func print(_ rows: [[String]]) -> String {
    let guarded = rows.map { $0.map(FormulaGuard.guarded) }
    return String(decoding: DelimitedWriter.write(guarded, separator: .tab), as: UTF8.self)
  }

  private static func quoted(_ text: String) -> [[String]]? {
    do throws(DelimitedProblem) {
      let rows = try DelimitedReader.read(Array(text.utf8), separator: .tab)
      return rows.map { $0.cells.map(FormulaGuard.unguarded) }
    } catch {
      return nil
    }
  }

  private static func plain(_ text: String) -> [[String]] {
    text.split(whereSeparator: \.isNewline).map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
  }
}
