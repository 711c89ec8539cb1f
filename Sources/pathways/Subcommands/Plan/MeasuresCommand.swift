import ArgumentParser
import CareerPathways
import Workshop
import WorkspaceStore

/// `pathways measures [--by-partner] [--format text|csv|json]`: where the measures stand.
struct MeasuresCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "measures", abstract: "Say where the measures stand, or list every figure.")

  @Flag(help: "Every figure by partner and period instead.") var byPartner = false
  @Option(help: "The format.") var format = PrintedRows.Format.text
  @OptionGroup var workspace: WorkspaceOption

  func run() throws {
    let folder = try reporting { try workspace.open() }
    let contents = Workspace.reading(folder.documents).workspace
    try (byPartner ? Self.figures(contents) : Self.standings(contents)).print(format)
  }

  private static func standings(_ workspace: Workspace) -> PrintedRows {
    let today = Surroundings.live.today()
    return PrintedRows(
      keys: [
        "measure", "group", "unit", "better", "baseline", "period", "figure", "target",
        "target_on", "share_percent", "trend", "standing",
      ],
      rows: workspace.measureProgress.map { row($0, today) })
  }

  private static func row(_ progress: MeasureProgress, _ today: CalendarDate) -> [JSON] {
    let measure = progress.measure
    return [
      .string(measure.name), .text(measure.group?.rawValue), .text(measure.unit),
      .string(measure.better.rawValue), .figure(measure.baseline),
      .text(progress.latest?.period.description), .figure(progress.latest?.value),
      .figure(measure.target), .text(measure.targetOn?.description),
      progress.share.map { .int(Int(($0 * 100).rounded(.down))) } ?? .null,
      .text(progress.trend.map { "\($0)" }), .string(progress.standing(on: today).label),
    ]
  }

  /// One row a measure, partner and period.
  private static func figures(_ workspace: Workspace) -> PrintedRows {
    let report = MeasureReport(
      workspace.all(Measure.self), workspace.all(Actual.self), byPartner: true)
    let rows = report.rows.flatMap { row -> [[JSON]] in
      zip(report.periods, row.values).compactMap { period, value in
        value.map {
          [
            .string(row.measure.name), .text(workspace.partner(row.partner)),
            .string(period.description), .figure($0),
          ]
        }
      }
    }
    return PrintedRows(keys: ["measure", "partner", "period", "figure"], rows: rows)
  }
}

extension Workspace {
  /// The name of a partner; nil for all of them together.
  fileprivate func partner(_ reference: Reference?) -> String? {
    switch reference {
    case .named(let name): name
    case .record(let id): title(of: id, among: .records(Partner.folder)) ?? id.text
    case nil: nil
    }
  }
}
