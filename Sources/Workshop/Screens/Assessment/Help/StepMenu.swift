import CareerPathways
import TerminalUI

/// The way from a rating to the steps of the process that help to raise it.
enum StepMenu {
  /// Opens the one step of these numbers, or asks which of several; `none` says there is none.
  static func open(_ numbers: [Int], none: String) -> Outcome<Workshop> {
    let steps = Guide.steps.filter { numbers.contains($0.number) }
    guard let first = steps.first else { return .refused(none) }
    if steps.count == 1 { return .push(StepScreen(step: first.number)) }
    return .push(
      MenuLayer(
        title: "Which step?",
        entries: steps.map { step in
          MenuEntry(Character("\(step.number)"), "Step \(step.number): \(step.shortTitle)") { _ in
            .push(StepScreen(step: step.number))
          }
        }))
  }

  /// Opens the one sub-step that helps, or asks which of several.
  static func open(_ help: GuideHelp) -> Outcome<Workshop> {
    guard let first = help.subSteps.first else { return .refused("No step is known to help here") }
    if help.subSteps.count == 1 { return .push(screen(first)) }
    return .push(
      MenuLayer(
        title: "Which sub-step?",
        entries: zip("abcdefghijklmnopqrstuvwxyz", help.subSteps).map { letter, subStep in
          MenuEntry(letter, "\(subStep.step).\(subStep.number) \(subStep.title)") { _ in
            .push(screen(subStep))
          }
        }))
  }

  private static func screen(_ subStep: GuideSubStep) -> StepScreen {
    StepScreen(step: subStep.step, subStep: subStep.number)
  }
}
