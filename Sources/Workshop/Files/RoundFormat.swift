import CareerPathways
import Exchange
import WorkspaceStore

/// A format that the report of a round can be written in: one row of the table that the command
/// line and the screens read.
package struct RoundFormat: Sendable {
  /// As it is typed behind `--format`.
  package let name: String
  /// What the names of such files end in, without the point.
  package let ending: String
  let title: String
  /// What it is good for.
  let use: String
  package let file: @Sendable (RoundReport, PagePalette) -> [UInt8]

  package static let all = [html, markdown, csv, json]

  /// What is written where nobody says otherwise.
  package static let standard = markdown

  private static let html = RoundFormat(
    name: "html", ending: "html", title: "Web page (HTML)", use: "to print or mail, with the dots",
    file: { RoundHTML.write($0, in: $1) })

  private static let markdown = RoundFormat(
    name: "markdown", ending: "md", title: "Text (Markdown)",
    use: "for a wiki, a web site or an e-mail", file: { report, _ in RoundMarkdown.write(report) })

  private static let csv = RoundFormat(
    name: "csv", ending: "csv", title: "Table (CSV)", use: "every figure, for a spreadsheet",
    file: { report, _ in ComparisonCSV.write(report.comparison) })

  private static let json = RoundFormat(
    name: "json", ending: "json", title: "Data (JSON)", use: "every figure, for programs",
    file: { report, _ in JSONWriter.pretty(ComparisonJSON.json(report.comparison)) })

  package static func named(_ name: String) -> RoundFormat? { all.first { $0.name == name } }
}

extension Workspace {
  /// A round as it is handed on, with the revealed rounds before it.
  package func report(of round: RoundComparison, on date: CalendarDate) -> RoundReport {
    RoundReport(round, among: comparisons, of: profile, key: ratingKey, on: date)
  }
}
