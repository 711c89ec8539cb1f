import CareerPathways
import TerminalUI

/// How the home screen looks: strip, map and advice, dropped from the least important as room runs out.
struct HomeDrawing {
  let workshop: Workshop
  let selected: Int

  private var process: Process { workshop.workspace.process }

  func draw(on canvas: inout Canvas) {
    let (strip, below) = canvas.bounds.splitTop(
      canvas.height >= 30 ? 5 : canvas.height >= 20 ? 3 : 0)
    let advice = canvas.height >= 30 ? 5 : 4
    let (map, foot) = below.splitTop(below.height - advice)
    canvas.within(strip) { ElementsStrip(process: process).draw(on: &$0) }
    canvas.within(map.inset(columns: 1)) { drawMap(on: &$0) }
    canvas.within(foot) { Advice(process.next(on: workshop.today)).draw(on: &$0) }
  }

  private func drawMap(on canvas: inout Canvas) {
    guard let layout = ProcessMapLayout(in: canvas.bounds) else { return drawList(on: &canvas) }
    for (step, rect) in zip(Guide.steps, layout.boxes) { box(step).draw(in: rect, on: &canvas) }
    layout.drawArrows(on: &canvas)
  }

  /// One row a step, for a small terminal.
  private func drawList(on canvas: inout Canvas) {
    for (row, step) in Guide.steps.enumerated() { box(step).drawRow(row, on: &canvas) }
  }

  private func box(_ step: GuideStep) -> StepBox {
    StepBox(
      step: step, progress: process.progress(ofStep: step.number),
      nextDue: process.nextDue(inStep: step.number), isSelected: step.number == selected)
  }
}
