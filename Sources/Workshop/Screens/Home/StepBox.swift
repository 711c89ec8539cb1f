import CareerPathways
import TerminalUI

/// One step on the process map: number, title, status, progress and next due date.
struct StepBox {
  let step: GuideStep
  let progress: Progress
  let nextDue: CalendarDate?
  let isSelected: Bool

  /// Draws the step as a box.
  func draw(in rect: Rect, on canvas: inout Canvas) {
    let style: Style = isSelected ? .accent.with(.bold) : .border
    canvas.mark(rect, as: .item(step.number))
    canvas.box(rect, title: "\(step.number)", style, titleStyle: .heading.with(.bold))
    if isSelected { canvas.write("▸", row: rect.row, column: rect.column + 1, style) }
    canvas.within(rect.inset(rows: 1, columns: 2)) { drawInside(on: &$0) }
  }

  /// Title above, then the due date where there is room, then status and progress at the foot.
  private func drawInside(on canvas: inout Canvas) {
    let foot = canvas.height - 2
    let title = TextWrap.lines(of: step.shortTitle, width: canvas.width, most: max(1, foot))
    let style: Style = isSelected ? .accent.with(.bold) : .text.with(.bold)
    for (row, line) in title.enumerated() { canvas.write(line, row: row, style) }
    drawGoal(on: &canvas, from: title.count + 1, to: foot - 2)
    if title.count < foot, let nextDue {
      canvas.write("due \(nextDue)", row: foot - 1, width: canvas.width, .muted)
    }
    canvas.write(
      progress.status.label, row: foot, width: canvas.width, progress.status.mark.style)
    ProgressBar(progress.done, of: progress.total).draw(
      on: &canvas, row: foot + 1, progress.status.mark.style)
  }

  /// What the step is for, where there is room for it.
  private func drawGoal(on canvas: inout Canvas, from top: Int, to bottom: Int) {
    guard bottom - top >= 1 else { return }
    canvas.write(wrapped: step.goal, row: top, width: canvas.width, most: bottom - top + 1, .muted)
  }

  /// Draws the step as one row, for a small terminal.
  func drawRow(_ row: Int, on canvas: inout Canvas) {
    let rect = Rect(row: row, column: 0, width: canvas.width, height: 1)
    canvas.mark(rect, as: .item(step.number))
    let style: Style = isSelected ? .selection : .text
    canvas.fill(rect, style)
    let figure = "\(progress.done) of \(progress.total)"
    let status = canvas.width >= 60 ? progress.status.label : ""
    progress.status.mark.draw(on: &canvas, row: row, isSelected ? style : nil)
    canvas.write(
      "\(step.number) \(step.shortTitle)", row: row, column: 4, width: 30, style.with(.bold))
    canvas.write(status, row: row, column: 35, width: 12, style)
    canvas.write(figure, row: row, column: 47, width: canvas.width - 47, style, align: .right)
  }
}
