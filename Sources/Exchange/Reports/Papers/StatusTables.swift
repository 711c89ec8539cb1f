import CareerPathways

/// What a state agency asks for in tables; a table without a row is nil.
enum StatusTables {
  /// The most periods that a page has room for; the latest count.
  private static let mostPeriods = 6

  /// The findings on completers and openings, priorities first.
  static func gaps(_ workspace: Workspace) -> PaperTable? {
    table(
      [
        "Occupation", "Verdict", "Openings a year", "Completers a year", "Gap", "Priority", "Noted",
      ],
      workspace.findingsInOrder.map { finding in
        [
          finding.occupation, finding.verdict?.label ?? "", finding.openings, finding.completers,
          finding.gap, finding.priority == .yes ? "Yes" : "", finding.date?.description ?? "",
        ]
      })
  }

  /// Where each measure began, is to come and has come.
  static func measures(_ workspace: Workspace, on date: CalendarDate) -> PaperTable? {
    table(
      ["Measure", "Unit", "Baseline", "Target", "Actual", "Progress"],
      workspace.measureProgress.map { progress in
        let measure = progress.measure
        let latest = progress.latest
        return [
          measure.name, measure.unit,
          words(measure.baseline, "on", measure.baselineOn?.description),
          words(measure.target, "by", measure.targetOn?.description),
          words(latest?.value, "in", latest?.period.description), standing(progress, date),
        ]
      })
  }

  private static func words(_ amount: Amount?, _ word: String, _ when: String?) -> String {
    guard let amount else { return "" }
    return when.map { "\(amount.shown)\n\(word) \($0)" } ?? amount.shown
  }

  private static func standing(_ progress: MeasureProgress, _ date: CalendarDate) -> String {
    let share = progress.share.map { "\(Int(($0 * 100).rounded(.down)))%" }
    return [share, progress.standing(on: date).label].compactMap(\.self).joined(separator: ", ")
  }

  /// The figures of the latest periods, each partner for itself.
  static func figures(_ workspace: Workspace) -> PaperTable? {
    let report = MeasureReport(
      workspace.all(Measure.self), workspace.all(Actual.self), byPartner: true)
    let periods = report.periods.suffix(mostPeriods)
    return table(
      ["Measure", "Reported by"] + periods.map(\.description),
      report.rows.compactMap { row in
        let values = row.values.suffix(mostPeriods).map { $0?.shown ?? "" }
        guard values.contains(where: { !$0.isEmpty }) else { return nil }
        return [row.measure.name, reporter(row.partner, workspace)] + values
      })
  }

  private static func reporter(_ partner: Reference?, _ workspace: Workspace) -> String {
    partner.map { workspace.readable($0, among: .records(Partner.folder)) } ?? "All together"
  }

  /// The barriers in rules and funds that are not cleared.
  static func barriers(_ workspace: Workspace) -> PaperTable? {
    table(
      ["Barrier", "Kind", "State", "Owner", "Due", "Way around"],
      workspace.all(Barrier.self)
        .filter { !$0.state.isClosed && $0.kind?.needsState == true }
        .map { barrier in
          [
            barrier.name, barrier.kind?.label ?? "", barrier.state.label,
            barrier.owner.map { workspace.readable($0, among: .records(Partner.folder)) } ?? "",
            barrier.due?.description ?? "", barrier.workAround,
          ]
        })
  }

  private static func table(_ columns: [String], _ rows: [[String]]) -> PaperTable? {
    rows.isEmpty ? nil : PaperTable(columns: columns, rows: rows).filled
  }
}
