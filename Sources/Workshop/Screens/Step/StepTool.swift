import CareerPathways
import TerminalUI

/// The screen on which the work of a step, or of one of its sub-steps, is done.
struct StepTool: Sendable {
  /// What the screen is called.
  let name: String
  let open: @Sendable (Workshop) -> any Layer<Workshop>

  init(_ name: String, open: @escaping @Sendable (Workshop) -> any Layer<Workshop>) {
    self.name = name
    self.open = open
  }

  /// By the place in the guide; a sub-step that is not here has the tool of its step.
  static let all: [GuidePlace: StepTool] = [
    .step(1): StepTool("the landscape") { LandscapeScreen($0) },
    .step(2): map,
    .step(3): map,
    .step(4): StepTool("the gap") { GapScreen($0) },
    .step(4, subStep: 2): training,
    .step(4, subStep: 3): training,
    .step(4, subStep: 4): training,
    .step(5): StepTool("the programs") { _ in ProgramsScreen() },
    .step(6): StepTool("the braiding") { _ in BraidingScreen() },
    .step(6, subStep: 2): StepTool("the resource map") { _ in ResourceMapScreen() },
    .step(6, subStep: 3): StepTool("the barriers") { _ in BarriersScreen() },
    .step(7): StepTool("the plan") { _ in PlanScreen() },
    .step(8): StepTool("the measures") { _ in MeasuresScreen() },
    .step(8, subStep: 2): reviews,
    .step(8, subStep: 3): reviews,
  ]

  /// The tool at a place of the guide, which may be a sub-step.
  static func at(_ place: GuidePlace) -> StepTool? {
    all[place] ?? place.whole.flatMap { all[$0] }
  }

  /// The tools of a step: its own, then those that only sub-steps have, each once.
  static func all(ofStep number: Int) -> [StepTool] {
    let places = [.step(number)] + (Guide.step(number)?.subSteps.map(\.place) ?? [])
    var tools: [StepTool] = []
    for tool in places.compactMap({ all[$0] })
    where !tools.contains(where: { $0.name == tool.name }) {
      tools.append(tool)
    }
    return tools
  }

  private static let map = StepTool("the pathway map") { MapScreen.opening($0) }
  private static let training = StepTool("the training gap matrix") { _ in TrainingScreen() }
  private static let reviews = StepTool("the reviews and adjustments") { _ in ReviewsScreen() }
}
