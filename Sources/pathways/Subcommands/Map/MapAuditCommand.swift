import ArgumentParser
import CareerPathways
import Exchange
import TerminalUI
import Workshop
import WorkspaceStore

/// `pathways map audit MAP [--format text|csv|json]`: what the guide would say of a map.
struct MapAuditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit", abstract: "Check a map against the guide; fails while errors stand.",
    discussion: """
      Each line has how much the finding weighs, its rule, the place, a sentence and \
      where the guide asks for it. What the map silences comes last, with the reason.
      """)

  /// How the findings are printed.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case csv
    case json
  }

  @Argument(help: "The map’s id or name.") var map: String
  @Option(help: "The format.") var format = Format.text
  @OptionGroup var workspace: WorkspaceOption

  func run() throws {
    let folder = try reporting { try workspace.open() }
    guard let map = Workspace.reading(folder.documents).workspace.map(called: map) else {
      throw Output.fail("There is no such map; ‘pathways map list’ names them.")
    }
    let audit = map.audit()
    try print(AuditTable(audit, of: map))
    for silenced in audit.idle { Output.say(Sentences.idle(silenced, AuditWords(map)) + ".") }
    Output.say(Sentences.summary(audit) + ".")
    guard audit.errors.isEmpty else { throw ExitCode.failure }
  }

  private func print(_ table: AuditTable) throws {
    switch format {
    case .text:
      try table.rows.map(text).forEach(Output.line)
      if !table.silenced.isEmpty { try Output.line("\nSilenced:") }
      try table.silenced.map(text).forEach(Output.line)
    case .csv:
      let cells = (table.rows + table.silenced).map {
        $0.map { FormulaGuard.guarded($0.text ?? "") }
      }
      try Output.data(DelimitedWriter.write([AuditTable.columns] + cells))
    case .json:
      let objects = (table.rows + table.silenced).map { row in
        JSON.object(Dictionary(zip(AuditTable.columns, row)) { first, _ in first })
      }
      try Output.data(JSONWriter.pretty(.array(objects)))
    }
  }

  /// A row as a line, without what its sentence says too.
  private func text(_ row: [JSON]) -> String {
    let cells = zip(AuditTable.columns, row).filter { !AuditTable.wordless.contains($0.0) }
    let shown = row.last == .null ? cells.dropLast() : cells[...]
    return shown.map { TextWidth.visible($0.1.text ?? "") }.joined(separator: "\t")
  }
}
