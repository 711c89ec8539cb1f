import CareerPathways
import TerminalUI

/// The measures for a room: where each stands, then the figures of each, period by period.
enum PresentedMeasures {
  static func sheets(_ workshop: Workshop) -> [PresentedSheet] {
    let all = workshop.workspace.measureProgress
    guard !all.isEmpty else { return [] }
    let overview = PresentedSheet(
      title: "Measures", detail: workshop.workspace.profile.name,
      rows: all.map { row(of: $0, workshop.today) })
    return [overview] + all.filter { !$0.points.isEmpty }.map(figures)
  }

  private static func row(
    of progress: MeasureProgress, _ today: CalendarDate
  ) -> PresentedSheet.Row {
    let standing = progress.standing(on: today)
    return PresentedSheet.Row(
      text: progress.measure.name, figure: progress.latest?.value.shown ?? "no figure yet",
      note: Sentences.way(of: progress, on: today), share: progress.share, style: standing.style)
  }

  /// The figures of a measure with the target, each as a bar.
  private static func figures(of progress: MeasureProgress) -> PresentedSheet {
    let measure = progress.measure
    let most =
      (progress.points.map(\.value) + [measure.target].compactMap(\.self))
      .map { Double($0.hundredths) }.max() ?? 0
    func row(_ text: String, _ value: Amount, _ style: Style) -> PresentedSheet.Row {
      PresentedSheet.Row(
        text: text, figure: value.shown,
        share: most > 0 ? Double(value.hundredths) / most : nil, style: style)
    }
    let points = progress.points.map { row($0.period.description, $0.value, .figure) }
    let target = measure.target.map { target in
      row(measure.targetOn.map { "Target by \($0)" } ?? "Target", target, .muted)
    }
    return PresentedSheet(
      title: measure.name, detail: Sentences.scale(of: measure),
      rows: points + [target].compactMap(\.self))
  }
}
