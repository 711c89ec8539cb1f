import ArgumentParser
import CareerPathways
import Exchange
import TerminalUI
import Workshop
import WorkspaceStore

/// `pathways map diff MAP --since WHEN [--format text|csv|json]`: what changed on a map.
struct MapDiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff", abstract: "Say what changed on a map since an earlier state of it.",
    discussion: """
      WHEN is a version by name or id, a date as 2026-11-01, a meeting by name or id (the state \
      at the beginning of its day), ‘parent’ for the final map that a draft was drawn from, or \
      another map by name or id.
      """)

  /// How the changes are printed.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case csv
    case json
  }

  @Argument(help: "The map’s id or name.") var map: String
  @Option(help: "What to compare with.") var since: String
  @Option(help: "The format.") var format = Format.text
  @OptionGroup var workspace: WorkspaceOption

  func run() throws {
    let folder = try reporting { try workspace.open() }
    let read = Workspace.reading(folder.documents).workspace
    guard let map = read.map(called: map) else {
      throw Output.fail("There is no such map; ‘pathways map list’ names them.")
    }
    let earlier = try state(of: map, in: MapPast(read, folder, .live))
    try print(DifferenceRow.all(of: MapDifference(from: earlier.map, to: map)), earlier)
  }

  private func state(of map: PathwayMap, in past: MapPast) throws -> EarlierMap {
    do throws(EarlierProblem) {
      return try past.state(past.since(since, of: map), of: map)
    } catch {
      throw Output.fail(Sentences.fact(error))
    }
  }

  private func print(_ rows: [DifferenceRow], _ earlier: EarlierMap) throws {
    if let caveat = earlier.caveat { Output.say(caveat) }
    let names = DifferenceRow.columns
    switch format {
    case .text:
      if rows.isEmpty { Output.say("Nothing changed since \(earlier.name).") }
      for row in rows { try Output.line(TextWidth.visible(row.sentence)) }
    case .csv:
      let cells = rows.map { $0.cells.map { FormulaGuard.guarded($0 ?? "") } }
      try Output.data(DelimitedWriter.write([names] + cells))
    case .json:
      let objects = rows.map { row in
        let cells = row.cells.map { $0.map(JSON.string) ?? .null }
        var members = Dictionary(zip(names, cells)) { first, _ in first }
        members["sentence"] = .string(row.sentence)
        return JSON.object(members)
      }
      try Output.data(JSONWriter.pretty(.array(objects)))
    }
  }
}
