import ArgumentParser
import CareerPathways
import Exchange
import LaborData
import TerminalUI
import Workshop
import WorkspaceStore

/// `pathways data list [--format text|csv|json]`: every imported table and where it comes from.
struct DataListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the imported tables with their source, period and rows.")

  /// How a table is printed.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case csv
    case json
  }

  @Option(help: "The format.") var format = Format.text
  @OptionGroup var workspace: WorkspaceOption

  func run() throws {
    let folder = try reporting { try workspace.open() }
    let data = DataFolder(of: folder.path, files: Surroundings.live.files)
    var rows: [[JSON]] = []
    var areSound = true
    for id in try ids(of: data) {
      do throws(DataFolder.Damage) {
        let table = try data.table(id)
        rows.append(Self.columns.map { $0.cell(id, table) })
      } catch {
        areSound = false
        Output.say(Sentences.fact(error, id: id.text) + ".")
      }
    }
    try print(rows)
    guard areSound else { throw ExitCode.failure }
  }

  private func ids(of data: DataFolder) throws -> [RecordID] {
    do throws(FileProblem) {
      return try data.ids()
    } catch {
      throw Output.fail("Can’t read the tables: \(Sentences.reason(error)).")
    }
  }

  private func print(_ rows: [[JSON]]) throws {
    let names = Self.columns.map(\.key)
    switch format {
    case .text:
      for row in rows {
        try Output.line(row.map { TextWidth.visible(text($0)) }.joined(separator: "\t"))
      }
    case .csv:
      let cells = rows.map { $0.map { FormulaGuard.guarded(text($0)) } }
      try Output.data(DelimitedWriter.write([names] + cells))
    case .json:
      let objects = rows.map { JSON.object(Dictionary(zip(names, $0)) { first, _ in first }) }
      try Output.data(JSONWriter.pretty(.array(objects)))
    }
  }

  private func text(_ cell: JSON) -> String {
    cell.text ?? cell.int.map(String.init) ?? ""
  }

  /// A column of the list.
  private struct Column {
    let key: String
    let cell: (RecordID, LaborTable) -> JSON

    init(_ key: String, _ cell: @escaping (RecordID, LaborTable) -> JSON) {
      self.key = key
      self.cell = cell
    }
  }

  private static var columns: [Column] {
    func text(_ text: String?) -> JSON { text.map(JSON.string) ?? .null }
    return [
      Column("id") { id, _ in .string(id.text) },
      Column("kind") { _, table in .string(table.kind.rawValue) },
      Column("period") { _, table in text(table.vintage) },
      Column("area") { _, table in text(table.area) },
      Column("state") { _, table in text(table.state) },
      Column("coverage") { _, table in text(table.coverage) },
      Column("codes") { _, table in .string(table.codes.rawValue) },
      Column("rows") { _, table in .int(table.counts.kept) },
      Column("left_out") { _, table in .int(table.counts.rejected) },
      Column("source") { _, table in .string(table.origin.file) },
      Column("imported") { _, table in .string(table.origin.date.description) },
    ]
  }
}
