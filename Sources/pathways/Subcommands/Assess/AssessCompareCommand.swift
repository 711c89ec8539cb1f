import ArgumentParser
import CareerPathways
import Exchange
import TerminalUI
import Workshop
import WorkspaceStore

/// `pathways assess compare ROUND [--format text|csv|json]`: everybody's ratings side by side.
struct AssessCompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Compare everybody’s ratings of a revealed round, the widest disagreement first.",
    discussion: """
      Ratings are ranked by their range, and where that is the same by their standard deviation; \
      equals share a place. Blanks are never counted. Kinds of partner show apart only where three \
      or more people rated. A response that cannot be read is named with the reason, the others \
      are compared, and the status is 1.
      """)

  /// How a comparison is printed.
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, csv, json }

  @Argument(help: "The round’s id or name.") var round: String
  @Option(help: "The format.") var format = Format.text
  @OptionGroup var workspace: WorkspaceOption

  func run() throws {
    let folder = try reporting { try workspace.open() }
    let found = try NamedRound(called: round, in: folder)
    switch format {
    case .text:
      for line in ComparisonText(found.comparison).lines {
        try Output.line(TextWidth.visible(line))
      }
    case .csv: try Output.data(ComparisonCSV.write(found.comparison))
    case .json: try Output.data(JSONWriter.pretty(ComparisonJSON.json(found.comparison)))
    }
    try found.finish()
  }
}
