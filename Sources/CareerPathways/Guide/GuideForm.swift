/// A form that the guide gives a partnership to fill in or talk through.
package enum GuideForm: String, Hashable, Sendable, CaseIterable, Identifiable {
  case selfAssessment = "self-assessment"
  case businessQuestions = "business-questions"
  case pathwayMap = "pathway-map"
  case trainingGapMatrix = "training-gap-matrix"
  case designElements = "design-elements"
  case resourceMap = "resource-map"
  case implementationPlan = "implementation-plan"
  case measures = "measures"

  package var id: String { rawValue }

  package var title: String {
    switch self {
    case .selfAssessment: GuideAppendix.selfAssessment.title
    case .businessQuestions: "Questions for business"
    case .pathwayMap: "Career pathway map"
    case .trainingGapMatrix: GuideAppendix.trainingGapMatrix.title
    case .designElements: "Design elements"
    case .resourceMap: GuideAppendix.resourceMapping.title
    case .implementationPlan: "Implementation and assessment plan"
    case .measures: GuideAppendix.sampleMeasures.title
    }
  }

  /// Where the guide prints the form or says what it holds.
  package var place: GuidePlace {
    switch self {
    case .selfAssessment: .appendix(.selfAssessment)
    case .businessQuestions: .tool(step: 2, 1)
    case .pathwayMap: .step(3, subStep: 2)
    case .trainingGapMatrix: .appendix(.trainingGapMatrix)
    case .designElements: .step(5)
    case .resourceMap: .appendix(.resourceMapping)
    case .implementationPlan: .step(7, subStep: 3)
    case .measures: .appendix(.sampleMeasures)
    }
  }
}
