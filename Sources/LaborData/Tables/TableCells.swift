/// One row of an imported table, its cells by the names of their columns.
package struct TableCells {
  private let line: ArraySlice<UInt8>
  private let columns: [String: Int]
  /// Where each cell begins; one more for the end.
  private let starts: [Int]

  fileprivate init(_ line: ArraySlice<UInt8>, columns: [String: Int]) {
    self.line = line
    self.columns = columns
    starts =
      [line.startIndex]
      + line.indices.lazy.filter { line[$0] == TextByte.tab }.map { $0 + 1 } + [line.endIndex + 1]
  }

  /// The text of a cell; nil where it is empty or the table has no such column.
  package func text(_ column: String) -> String? {
    guard let index = columns[column], index + 1 < starts.count else { return nil }
    let cell = line[starts[index]..<(starts[index + 1] - 1)]
    return cell.isEmpty ? nil : String(decoding: cell, as: UTF8.self)
  }

  /// The figure of a cell; blank where the table has no such column.
  package func figure(_ column: String) -> Figure {
    text(column).flatMap(Figure.init) ?? .missing(.blank)
  }

  /// The figure of a cell as a whole number, where it is one.
  package func whole(_ column: String) -> Int? {
    figure(column).value.flatMap(Int.init(exactly:))
  }
}

/// A row of an imported table as a value.
package protocol LaborRow: Hashable, Sendable {
  static var kind: LaborKind { get }
  /// Nil where a cell that the row cannot be without is empty.
  init?(_ cells: TableCells)
}

extension LaborTable {
  /// The rows of one area as values; those of others are never made.
  package func rows<Row: LaborRow>(as _: Row.Type = Row.self, in area: String) -> [Row] {
    guard kind == Row.kind, let column = columns.firstIndex(of: "area") else { return [] }
    let names = Dictionary(columns.enumerated().map { ($1, $0) }) { first, _ in first }
    let wanted = Array(area.utf8)
    return body.split(separator: TextByte.lineFeed).compactMap { line in
      var rest = line
      for _ in 0..<column {
        guard let tab = rest.firstIndex(of: TextByte.tab) else { return nil }
        rest = rest[(tab + 1)...]
      }
      guard rest.starts(with: wanted),
        rest.dropFirst(wanted.count).first ?? TextByte.tab == TextByte.tab
      else { return nil }
      return Row(TableCells(line, columns: names))
    }
  }

  /// The rows as values; none where the table is of another kind.
  package func rows<Row: LaborRow>(as _: Row.Type = Row.self) -> [Row] {
    guard kind == Row.kind else { return [] }
    let names = Dictionary(columns.enumerated().map { ($1, $0) }) { first, _ in first }
    return body.split(separator: TextByte.lineFeed).compactMap {
      Row(TableCells($0, columns: names))
    }
  }
}
