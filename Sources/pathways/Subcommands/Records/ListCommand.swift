import ArgumentParser
import CareerPathways
import TerminalUI

/// `pathways list [KIND]`: every record of a kind, or every kind.
struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the records of a kind, or every kind of record.",
    discussion: """
      A line a record: its id, its first field, then all but the long texts, with tabs between. \
      Without a kind, a line a kind: its name, how many records there are, and what they are \
      kept for.
      """)

  @Argument(help: "The kind of record, such as partners.") var kind: KindArgument?
  @OptionGroup var workspace: WorkspaceOption

  func run() throws {
    let folder = try reporting { try workspace.open() }
    let contents = Workspace.reading(folder.documents).workspace
    let rows = kind.map { Self.rows(of: $0.kind, contents) } ?? Self.kinds(contents)
    for row in rows { try Output.line(row.map(TextWidth.visible).joined(separator: "\t")) }
  }

  private static func kinds(_ workspace: Workspace) -> [[String]] {
    workspace.listedKinds.map { [$0.folder.text, String($0.count(workspace)), $0.purpose] }
  }

  private static func rows(of kind: RecordKind, _ workspace: Workspace) -> [[String]] {
    let context = FieldContext(workspace)
    let fields = kind.fields.enumerated().filter { $0 == 0 || $1.kind != .longText }.map(\.element)
    return kind.all(workspace).map { record in
      [record.id.text] + fields.map { $0.words(of: record, in: context) }
    }
  }
}
