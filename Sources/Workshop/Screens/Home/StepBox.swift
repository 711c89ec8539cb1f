import CareerPathways
import TerminalUI

/// One step on the process map: number, title, status, progress and next due date.
struct StepBox {
  let step: GuideStep
  let progress: Progress
  let nextDue: CalendarDate?

  /// Draws the step as a box.
  func draw(in rect: Rect, on canvas: inout Canvas) {
    canvas.mark(rect, as: .item(step.number))
    canvas.box(rect, title: "\(step.number)", titleStyle: .heading.with(.bold))
    canvas.within(Self.inside(rect)) { drawInside(on: &$0) }
  }

  /// Marks the box under the cursor, by few cells: each costs bytes on the way to the screen.
  static func select(_ step: GuideStep, in rect: Rect, on canvas: inout Canvas) {
    canvas.within(inside(rect)) { canvas in
      for (row, line) in title(of: step, on: canvas).enumerated() {
        canvas.write(line, row: row, .selection.with(.bold))
      }
      canvas.placeCursor(row: 0, column: 0)
    }
  }

  private static func inside(_ rect: Rect) -> Rect { rect.inset(rows: 1, columns: 2) }

  private static func title(of step: GuideStep, on canvas: Canvas) -> [String] {
    TextWrap.lines(of: step.shortTitle, width: canvas.width, most: max(1, canvas.height - 2))
  }

  /// Title above, then the goal and the due date where there is room, status and progress at the foot.
  private func drawInside(on canvas: inout Canvas) {
    let foot = canvas.height - 2
    let title = Self.title(of: step, on: canvas)
    for (row, line) in title.enumerated() { canvas.write(line, row: row, .text.with(.bold)) }
    let last = nextDue == nil ? foot - 2 : foot - 3
    if last > title.count {
      canvas.write(
        wrapped: step.goal, row: title.count + 1, width: canvas.width, most: last - title.count,
        .muted)
    }
    if title.count < foot, let nextDue {
      canvas.write("due \(nextDue)", row: foot - 1, width: canvas.width, .muted)
    }
    let style = progress.status.mark.style
    canvas.write(progress.status.label, row: foot, width: canvas.width, style)
    ProgressBar(progress.done, of: progress.total).draw(on: &canvas, row: foot + 1, style)
  }

  /// Draws the step as one row, for a small terminal.
  func drawRow(_ row: Int, on canvas: inout Canvas, isSelected: Bool) {
    let rect = Rect(row: row, column: 0, width: canvas.width, height: 1)
    let style: Style = isSelected ? .selection : .text
    canvas.fill(rect, style)
    canvas.mark(rect, as: .item(step.number))
    progress.status.mark.draw(on: &canvas, row: row, isSelected ? style : nil)
    canvas.write(
      "\(step.number) \(step.shortTitle)", row: row, column: 4, width: 30, style.with(.bold))
    let status = canvas.width >= 60 ? progress.status.label : ""
    canvas.write(status, row: row, column: 35, width: 12, style)
    let figure = "\(progress.done) of \(progress.total)"
    canvas.write(figure, row: row, column: 47, width: canvas.width - 47, style, align: .right)
    if isSelected { canvas.placeCursor(row: row, column: 0) }
  }
}
