import CareerPathways
import Exchange
import WorkspaceStore

/// A format that the records of a kind can be written in: one row of the table that the command
/// line and the screens read.
package struct RecordFormat: Sendable {
  /// As it is typed behind `--format`, and what the names of such files end in.
  package let name: String
  /// As the screens offer it, and what it is good for.
  package let title: String
  package let use: String
  /// The file of all records of a kind in a workspace.
  package let file: @Sendable (RecordKind, Workspace) -> [UInt8]

  package static let all = [csv, json]

  package static let csv = RecordFormat(
    name: "csv", title: "Table (CSV)", use: "for a spreadsheet, and to bring back"
  ) { kind, workspace in
    KindCSV.write(kind.all(workspace), of: kind, in: FieldContext(workspace))
  }

  package static let json = RecordFormat(
    name: "json", title: "Data (JSON)", use: "for programs, and to bring back"
  ) { kind, workspace in
    JSONWriter.pretty(KindJSON.write(kind.all(workspace), of: kind, in: FieldContext(workspace)))
  }

  package static func named(_ name: String) -> RecordFormat? { all.first { $0.name == name } }
}
