import CareerPathways
import TerminalUI

/// One step of the process: its sub-steps to tick, and the guide's tips and tools beside them.
package struct StepScreen: Layer {
  /// 1 to 8.
  private(set) var number: Int
  /// The index of the sub-step the cursor is on.
  private(set) var selected: Int
  /// The first line shown of the tips and tools.
  private(set) var scrolled = 0
  /// Whether movement keys scroll the tips and tools.
  private(set) var isReading = false
  private var drawing = StepDrawing()

  package init(step: Int, subStep: Int = 1) {
    number = min(max(step, 1), Guide.steps.count)
    selected = subStep - 1
  }

  var step: GuideStep { Guide.steps[number - 1] }
  var subStep: GuideSubStep { step.subSteps[min(max(selected, 0), step.subSteps.count - 1)] }

  package func title(_ workshop: Workshop) -> String { "Step \(number) of 8" }

  package mutating func handle(_ event: Event, _ workshop: inout Workshop) -> Outcome<Workshop> {
    guard case .key(let key) = event else { return .ignored }
    switch key.arrow {
    case .up: move(by: -1)
    case .down: move(by: 1)
    case .pageUp: scrolled = max(0, scrolled - 8)
    case .pageDown: scrolled += 8
    case .home: isReading ? (scrolled = 0) : (selected = 0)
    case .end: selected = step.subSteps.count - 1
    default: return .ignored
    }
    return .handled
  }

  package mutating func handle(
    _ mouse: Mouse, on meaning: Target.Meaning?, _ workshop: inout Workshop
  ) -> Outcome<Workshop> {
    switch (mouse.action, meaning) {
    case (.wheelUp, _): scrolled = max(0, scrolled - 3)
    case (.wheelDown, _): scrolled += 3
    case (let action, .item(let index)):
      (selected, isReading) = (index, false)
      if action == .doubleClick { return run("step.edit", &workshop) }
    default: return .ignored
    }
    return .handled
  }

  package mutating func draw(on canvas: inout Canvas, _ workshop: Workshop) {
    let facts = StepDrawing.Facts(
      step: number, process: workshop.workspace.process, today: workshop.today,
      scrolled: scrolled, isReading: isReading)
    drawing.draw(on: &canvas, facts, selected: selected)
  }

  mutating func toggleReading() { isReading.toggle() }

  /// Goes to another step, its first sub-step under the cursor.
  mutating func turn(by count: Int) {
    self = StepScreen(step: number + count)
  }

  private mutating func move(by count: Int) {
    if isReading {
      scrolled = max(0, scrolled + count)
    } else {
      selected = min(max(selected + count, 0), step.subSteps.count - 1)
    }
  }
}
