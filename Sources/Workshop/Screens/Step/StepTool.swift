import TerminalUI

/// The screen on which the work of a step is done.
struct StepTool: Sendable {
  let open: @Sendable (Workshop) -> any Layer<Workshop>

  /// By the number of the step.
  static let all: [Int: StepTool] = [
    1: StepTool { LandscapeScreen($0) },
    2: StepTool { MapScreen.opening($0) },
    3: StepTool { MapScreen.opening($0) },
    4: StepTool { GapScreen($0) },
    5: StepTool { _ in ProgramsScreen() },
    6: StepTool { _ in BraidingScreen() },
    7: StepTool { _ in PlanScreen() },
    8: StepTool { _ in MeasuresScreen() },
  ]
}
