import CareerPathways
import TerminalUI

/// The measures as a table, and the figures of one as bars.
struct MeasureDrawing {
  let all: [MeasureProgress]
  let today: CalendarDate

  static let columnCount = 8

  /// Less of the name and a shorter bar where the window is narrow.
  private static func columns(isWide: Bool) -> [TableColumn] {
    [
      TableColumn("Measure", widths: 12...(isWide ? 38 : 22)),
      TableColumn("Now", widths: 5...12, alignment: .right),
      TableColumn("Target", widths: 6...12, alignment: .right),
      TableColumn("On the way", widths: 10...16), TableColumn("Stands", widths: 8...12),
      TableColumn("Trend", widths: 8...11), TableColumn("Group", widths: 6...15),
      TableColumn("Began at", widths: 8...12, alignment: .right),
    ]
  }

  func draw(on canvas: inout Canvas, _ table: inout TableView) {
    let isWide = canvas.width >= 100
    table.draw(
      on: &canvas, columns: Self.columns(isWide: isWide), rowCount: all.count,
      empty: "There are no measures yet. Ctrl-N picks one of the guide’s samples, or begins one "
        + "of your own."
    ) { row, column in cell(all[row], column, bar: isWide ? 10 : 5) }
  }

  private func cell(
    _ progress: MeasureProgress, _ column: Int, bar width: Int
  ) -> TableCell {
    let measure = progress.measure
    switch column {
    case 0: return TableCell(measure.name)
    case 1: return TableCell(progress.latest.map { $0.value.shown } ?? "", .figure)
    case 2: return TableCell(measure.target?.shown ?? "")
    case 3: return TableCell(Self.bar(progress.share, width), progress.standing(on: today).style)
    case 4:
      let standing = progress.standing(on: today)
      return TableCell(standing.label, standing.style)
    case 5: return trend(progress)
    case 6: return TableCell(measure.group?.label ?? "Own", .muted)
    default: return TableCell(measure.baseline?.shown ?? "", .muted)
    }
  }

  /// A share as so many columns of bar and its percentage; blank where it is not known.
  private static func bar(_ share: Double?, _ width: Int) -> String {
    guard let share else { return "" }
    let filled = Int((min(max(0, share), 1) * Double(width)).rounded(.down))
    let percent = Int((min(max(-9.99, share), 9.99) * 100).rounded(.down))
    return String(repeating: "█", count: filled) + String(repeating: "░", count: width - filled)
      + " \(percent)%"
  }

  private func trend(_ progress: MeasureProgress) -> TableCell {
    let line = Sparkline.text(progress.heights(last: 8, most: Sparkline.most))
    switch progress.trend {
    case .better: return TableCell(line + " ▲", .good)
    case .worse: return TableCell(line + " ▼", .problem)
    case .same: return TableCell(line + " =", .muted)
    case nil: return TableCell(line, .muted)
    }
  }

  /// What the measure is about, and a bar for each of its last periods.
  func drawFigures(
    of progress: MeasureProgress, on canvas: inout Canvas, _ workshop: Workshop
  ) {
    var page = Page(width: canvas.width)
    page.paragraph(progress.measure.name, .heading.with(.bold))
    page.paragraph(Sentences.outline(progress.measure, workshop), .muted)
    page.draw(on: &canvas)
    let room = canvas.bounds.splitTop(page.lines.count).rest
    canvas.within(room) { canvas in
      guard !progress.points.isEmpty else {
        return canvas.write(
          "No figure yet: f writes one down.", row: 0, width: canvas.width, .muted)
      }
      Self.chart(progress, rows: canvas.height).draw(on: &canvas)
    }
  }

  private static func chart(_ progress: MeasureProgress, rows: Int) -> BarChart {
    let target = progress.measure.target.map { Double($0.hundredths) } ?? 0
    let points = progress.points.suffix(max(1, rows - 1)).map { point in
      BarChart.Row(
        point.period.description, Double(point.value.hundredths), figure: point.value.shown)
    }
    guard let goal = progress.measure.target else { return BarChart(points) }
    return BarChart(
      points + [BarChart.Row("Target", target, figure: goal.shown, .muted)], most: target)
  }
}

extension MeasureProgress.Standing {
  var style: Style {
    switch self {
    case .noTarget, .noFigure: .muted
    case .contradictory, .missed: .problem
    case .reached, .onTrack: .good
    case .underWay: .figure
    case .behind: .caution
    }
  }
}
