/// One of the eight steps of the career pathways process map.
///
/// The title is the guide's, without its full stop. The short title and the goal are ours.
package struct GuideStep: Hashable, Sendable, Identifiable {
  package let id: String
  package let number: Int
  package let title: String
  /// A title of at most 26 columns, for a box on the process map.
  package let shortTitle: String
  package let goal: String
  package let subSteps: [GuideSubStep]
  package let tips: [GuideTip]
  package let tools: [GuideTool]
  /// Questions to ask business partners; only step 2 has them.
  package let questions: [GuideQuestion]
  /// What to put first in program design; only step 5 has them.
  package let designElements: [GuideDesignElement]
  package let forms: [GuideForm]
  package let place: GuidePlace

  init(
    number: Int, title: String, shortTitle: String, goal: String,
    subSteps: [GuideSubStep], tips: [String], tools: [GuideTool] = [],
    questions: [String] = [], designElements: [GuideDesignElement] = [], forms: [GuideForm] = []
  ) {
    id = "step-\(number)"
    self.number = number
    self.title = title
    self.shortTitle = shortTitle
    self.goal = goal
    self.subSteps = subSteps
    self.tips = GuideTip.list(step: number, tips)
    self.tools = tools
    self.questions = GuideQuestion.list(step: number, questions)
    self.designElements = designElements
    self.forms = forms
    place = .step(number)
  }
}

extension Guide {
  /// The eight steps of the process map, in order.
  package static let steps: [GuideStep] = [
    .exploratoryResearch, .keyOccupations, .pathwayMaps, .gapAnalysis,
    .programDevelopment, .needsAndBarriers, .finalDesignAndPlan, .implementation,
  ]

  /// The step with this number, from 1 to 8.
  package static func step(_ number: Int) -> GuideStep? {
    steps.first { $0.number == number }
  }

  /// The steps that use a form, in order.
  package static func steps(using form: GuideForm) -> [GuideStep] {
    steps.filter { $0.forms.contains(form) }
  }
}
