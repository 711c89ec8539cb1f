import CareerPathways
import TerminalUI

/// The plan as it is drawn: parts and tasks at the left, when they run at the right.
struct TimelineDrawing {
  let sheet: PlanSheet

  /// The columns before the chart, without those of the pointer.
  private func left(in width: Int) -> Int { min(46, width * 45 / 100) }

  func draw(on canvas: inout Canvas, _ list: inout ListView) {
    let (top, rest) = canvas.bounds.splitTop(1)
    let left = left(in: canvas.width)
    // Two columns for the pointer of the list, and two for its bar.
    let scale = TimeScale(sheet.tasks, today: sheet.today, width: canvas.width - left - 5)
    if let scale {
      canvas.within(top) { drawMonths(scale, on: &$0, from: left + 2) }
    } else {
      canvas.write(
        "No task has a date yet: Enter on a task gives it one.", row: 0, column: 2, .muted)
    }
    canvas.within(rest) { canvas in
      list.draw(on: &canvas, count: sheet.rows.count) { canvas, index, style in
        draw(sheet.rows[index], on: &canvas, style, left: left)
        if let scale { drawRun(sheet.rows[index], scale, on: &canvas, from: left) }
      }
    }
  }

  private func drawMonths(_ scale: TimeScale, on canvas: inout Canvas, from left: Int) {
    for (column, month) in scale.months(labelWidth: 8) {
      canvas.write(
        "\(Sentences.shortMonth(month.month)) \(month.year)", row: 0, column: left + column, .muted)
    }
  }

  private func draw(
    _ row: PlanSheet.Row, on canvas: inout Canvas, _ style: Style, left: Int
  ) {
    switch row {
    case .part(let part, let record):
      let title = part.map { "\($0.number). \($0.label)" } ?? "In no part"
      let isWritten = record?.text.isEmpty == false
      record?.status.mark.draw(on: &canvas, style == .text ? nil : style)
      if record == nil, part != nil { CheckMark.open.draw(on: &canvas, style) }
      canvas.write(
        TextWidth.fit(title, width: left - 5), row: 0, column: 4,
        isWritten || part == nil ? style.with(.bold) : style)
    case .task(let task):
      task.status.mark.draw(on: &canvas, column: 2, style == .text ? nil : style)
      canvas.write(
        TextWidth.fit(task.title, width: left - 7), row: 0, column: 6,
        style == .text && sheet.isOverdue(task) ? .problem : style)
    }
  }

  /// The line of today, and over it the days of a task.
  private func drawRun(
    _ row: PlanSheet.Row, _ scale: TimeScale, on canvas: inout Canvas, from left: Int
  ) {
    let today = left + scale.column(of: sheet.today)
    canvas.fill(Rect(row: 0, column: today, width: 1, height: 1), .accent, glyph: "│")
    guard case .task(let task) = row, let columns = scale.columns(of: task) else { return }
    let run = Rect(row: 0, column: left + columns.lowerBound, width: columns.count, height: 1)
    canvas.fill(run, style(of: task), glyph: glyph(of: task))
  }

  /// Full for what is open, light for what is closed, a dot where only one day is known.
  private func glyph(of task: PlanTask) -> Unicode.Scalar {
    if task.start == nil || task.due == nil { return "◆" }
    return task.status.isClosed ? "░" : task.status == .underWay ? "█" : "▒"
  }

  private func style(of task: PlanTask) -> Style {
    if !sheet.circle(of: task).isEmpty || sheet.isOverdue(task) { return .problem }
    if sheet.order.clash(of: task) != nil, !task.status.isClosed { return .caution }
    return task.status.isClosed ? .good : .figure
  }
}
