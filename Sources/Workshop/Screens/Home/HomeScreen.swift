import CareerPathways
import TerminalUI

/// The process map: the six partnership elements, the eight steps, and what to do next.
package struct HomeScreen: Layer {
  /// The number of the step the cursor is on, 1 to 8.
  private var selected = 1
  private var drawing = HomeDrawing()
  private var due = DueWords()

  package init() {}

  package func title(_ workshop: Workshop) -> String { "Process map" }

  package static let commands: [Command<HomeScreen>] =
    openCommands + [
      Command(
        "home.open", "Open the step", label: "Open", keys: [.enter],
        summary: "Opens the step under the cursor: sub-steps, tips and tools."
      ) { home, _ in .push(StepScreen(step: home.selected)) },
      Command(
        "home.elements", "Tick the partnership elements", label: "Elements",
        keys: [.character("e")],
        summary: "Shows the six opening elements of a sector partnership, with their status."
      ) { _, _ in .push(ElementsScreen()) },
      Command(
        "home.assessment", "Open the self-assessment", label: "Assessment",
        keys: [.character("a")],
        summary: "Shows how the partnership rates where its region stands."
      ) { _, workshop in .push(AssessmentScreen(workshop)) },
      Command(
        "home.maps", "Open the pathway maps", label: "Maps", keys: [.character("m")],
        summary: "Opens the grid of levels and pathways."
      ) { _, workshop in .push(MapScreen.opening(workshop)) },
      .readingGuide("home") { _, workshop in workshop.guidePlace },
      Command(
        "home.next", "Go to what comes next", keys: [.character("n")],
        summary: "Opens the sub-step that the process asks for now.",
        refusal: { _, workshop in
          workshop.workspace.process.next(on: workshop.today) == nil
            ? "Every sub-step is done or not needed" : nil
        }
      ) { _, workshop in
        guard let next = workshop.workspace.process.next(on: workshop.today) else {
          return .handled
        }
        return .push(StepScreen(step: next.step, subStep: next.subStep))
      },
    ]

  /// `1` to `8`: one row a step.
  private static var openCommands: [Command<HomeScreen>] {
    Guide.steps.map { step in
      Command(
        "home.step-\(step.number)", "Open step \(step.number): \(step.shortTitle)",
        label: step.number == 1 ? "to 8 open a step" : "",
        keys: [.character(Character(String(step.number)))], summary: step.title + "."
      ) { home, _ in
        home.selected = step.number
        return .push(StepScreen(step: step.number))
      }
    }
  }

  package mutating func handle(_ event: Event, _ workshop: inout Workshop) -> Outcome<Workshop> {
    guard case .key(let key) = event, let target = destination(of: key) else { return .ignored }
    selected = min(8, max(1, target))
    return .handled
  }

  package mutating func handle(
    _ mouse: Mouse, on meaning: Target.Meaning?, _ workshop: inout Workshop
  ) -> Outcome<Workshop> {
    guard case .item(let step) = meaning else { return .ignored }
    selected = step
    return mouse.action == .doubleClick ? .push(StepScreen(step: step)) : .handled
  }

  /// Where a movement key leads from the selected step, unclamped.
  private func destination(of key: Key) -> Int? {
    switch key {
    case .left, .character("h"): selected - 1
    case .right, .character("l"), .tab: selected + 1
    case .up, .character("k"): selected > 4 ? selected - 4 : selected
    case .down, .character("j"): selected < 5 ? selected + 4 : selected
    case .home: 1
    case .end: 8
    default: nil
    }
  }

  package mutating func draw(on canvas: inout Canvas, _ workshop: Workshop) {
    let facts = HomeDrawing.Facts(
      process: workshop.workspace.process, today: workshop.today,
      due: due.words(workshop))
    drawing.draw(on: &canvas, facts, selected: selected)
  }
}
