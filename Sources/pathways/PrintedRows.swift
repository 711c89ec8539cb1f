import ArgumentParser
import CareerPathways
import Exchange
import TerminalUI
import WorkspaceStore

/// Rows under keys, printed as lines with tabs, as CSV or as JSON objects.
struct PrintedRows {
  /// The keys of the columns, in snake_case.
  let keys: [String]
  let rows: [[JSON]]

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, csv, json }

  func print(_ format: Format) throws {
    switch format {
    case .text:
      for row in rows {
        try Output.line(row.map { TextWidth.visible(Self.text($0)) }.joined(separator: "\t"))
      }
    case .csv: try Output.data(DelimitedWriter.write([keys] + rows.map { $0.map(Self.cell) }))
    case .json:
      let objects = rows.map { JSON.object(Dictionary(zip(keys, $0)) { first, _ in first }) }
      try Output.data(JSONWriter.pretty(.array(objects)))
    }
  }

  private static func text(_ cell: JSON) -> String {
    if case .number(let text) = cell { text } else { cell.text ?? "" }
  }

  /// Figures as they are, words guarded against being taken for a formula.
  private static func cell(_ cell: JSON) -> String {
    cell.text.map(FormulaGuard.guarded) ?? text(cell)
  }
}

extension JSON {
  /// A text; null where it is blank.
  static func text(_ text: String?) -> JSON {
    text.flatMap { $0.isEmpty ? nil : .string($0) } ?? .null
  }

  static func figure(_ amount: Amount?) -> JSON {
    amount.map { .number($0.description) } ?? .null
  }
}
