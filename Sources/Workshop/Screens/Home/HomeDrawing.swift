import CareerPathways
import TerminalUI

/// How the home screen looks: strip, map and advice, dropped from the least important as room runs out.
///
/// All of it but the cursor is kept between keys.
struct HomeDrawing {
  /// All that the picture depends on beside its frame.
  struct Facts: Equatable, Sendable {
    let process: Process
    let today: CalendarDate
    /// How much is overdue and soon due, in a few words.
    let due: String
  }

  private var backdrop = Backdrop<Facts>()

  mutating func draw(on canvas: inout Canvas, _ facts: Facts, selected: Int) {
    backdrop.draw(on: &canvas, showing: facts) { Self.paint(on: &$0, facts) }
    let room = Room(canvas.bounds)
    canvas.within(room.map) { canvas in
      let step = Guide.steps[selected - 1]
      guard let layout = ProcessMapLayout(in: canvas.bounds) else {
        return Self.box(step, facts).drawRow(selected - 1, on: &canvas, isSelected: true)
      }
      StepBox.select(step, in: layout.boxes[selected - 1], on: &canvas)
    }
  }

  /// Where the three parts stand.
  private struct Room {
    let strip: Rect
    let map: Rect
    let advice: Rect

    init(_ all: Rect) {
      let stripHeight = all.height >= 30 ? 5 : all.height >= 20 ? 3 : 0
      let (strip, below) = all.splitTop(stripHeight)
      let (map, advice) = below.splitTop(below.height - (all.height >= 30 ? 5 : 4))
      self.strip = strip
      self.map = map.inset(columns: 1)
      self.advice = advice
    }
  }

  private static func paint(on canvas: inout Canvas, _ facts: Facts) {
    let room = Room(canvas.bounds)
    canvas.within(room.strip) { ElementsStrip(process: facts.process).draw(on: &$0) }
    canvas.within(room.map) { paintMap(on: &$0, facts) }
    canvas.within(room.advice) {
      Advice(facts.process.next(on: facts.today), due: facts.due).draw(on: &$0)
    }
  }

  private static func paintMap(on canvas: inout Canvas, _ facts: Facts) {
    guard let layout = ProcessMapLayout(in: canvas.bounds) else {
      // One row a step, for a small terminal.
      for (row, step) in Guide.steps.enumerated() {
        box(step, facts).drawRow(row, on: &canvas, isSelected: false)
      }
      return
    }
    for (step, rect) in zip(Guide.steps, layout.boxes) {
      box(step, facts).draw(in: rect, on: &canvas)
    }
    layout.drawArrows(on: &canvas)
  }

  private static func box(_ step: GuideStep, _ facts: Facts) -> StepBox {
    StepBox(
      step: step, progress: facts.process.progress(ofStep: step.number),
      nextDue: facts.process.nextDue(inStep: step.number))
  }
}
