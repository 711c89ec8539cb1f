import CareerPathways
import TerminalUI

/// How a step looks: sub-steps at the left, the one under the cursor in full below, tips at the right.
struct StepDrawing {
  let screen: StepScreen
  let process: Process
  let today: CalendarDate

  func draw(on canvas: inout Canvas) {
    let (head, body) = canvas.bounds.splitTop(4)
    canvas.within(head.inset(columns: 1)) { drawHead(on: &$0) }
    let hasTips = body.width >= 76
    let (left, right) = body.splitLeft(hasTips ? body.width * 55 / 100 : body.width)
    let list = min(screen.step.subSteps.count * 3 + 1, max(4, left.height / 2))
    let (top, bottom) = left.splitTop(list)
    canvas.within(top.inset(columns: 1)) { drawSubSteps(on: &$0) }
    canvas.within(bottom) { SubStepPane(subStep: screen.subStep, record: record).draw(on: &$0) }
    guard hasTips else { return }
    canvas.within(right) {
      GuidancePane(
        step: screen.step, scrolled: screen.scrolled, isFocused: screen.isReading
      ).draw(on: &$0)
    }
  }

  private var record: SubStep { process[subStep: screen.subStep.id] }

  private func drawHead(on canvas: inout Canvas) {
    let step = screen.step
    let lines = TextWrap.lines(of: "\(step.number). \(step.title)", width: canvas.width)
    for (row, line) in lines.prefix(2).enumerated() {
      canvas.write(line, row: row, .heading.with(.bold))
    }
    let progress = process.progress(ofStep: step.number)
    canvas.write(progress.status.label, row: 2, progress.status.mark.style)
    let bar = Rect(row: 2, column: 14, width: min(40, canvas.width - 14), height: 1)
    canvas.within(bar) {
      ProgressBar(progress.done, of: progress.total).draw(on: &$0, progress.status.mark.style)
    }
  }

  private func drawSubSteps(on canvas: inout Canvas) {
    var row = 0
    for (index, subStep) in screen.step.subSteps.enumerated() {
      row = draw(subStep, index: index, row: row, on: &canvas)
    }
  }

  /// Draws one sub-step and returns the row after it.
  private func draw(
    _ subStep: GuideSubStep, index: Int, row: Int, on canvas: inout Canvas
  ) -> Int {
    let record = process[subStep: subStep.id]
    let isSelected = index == screen.selected
    let style: Style = isSelected ? .selection : .text
    let rect = Rect(row: row, column: 0, width: canvas.width, height: 2)
    canvas.mark(rect, as: .item(index))
    if isSelected { canvas.fill(rect, style) }
    record.status.mark.draw(on: &canvas, row: row, isSelected ? style : nil)
    canvas.write(
      "\(subStep.number). \(subStep.title)", row: row, column: 4, width: canvas.width - 4,
      isSelected ? style.with(.bold) : style)
    canvas.write(
      summary(of: record), row: row + 1, column: 4, width: canvas.width - 4,
      isSelected ? style : .muted)
    return row + 3
  }

  /// Who and by when; the sign in front says how far it is.
  private func summary(of record: SubStep) -> String {
    var parts: [String] = []
    if !record.owner.isEmpty { parts.append(record.owner) }
    if let due = record.due {
      parts.append(record.isOverdue(on: today) ? "overdue since \(due)" : "due \(due)")
    }
    if !record.notes.isEmpty { parts.append("has a note") }
    return parts.isEmpty ? record.status.label : parts.joined(separator: " · ")
  }
}
