/// One key sub-step of a step.
package struct GuideSubStep: Hashable, Sendable, Identifiable {
  package let id: String
  package let step: Int
  package let number: Int
  package let title: String
  package let detail: String
  /// The lettered parts; only the plan of step 7 has them.
  package let parts: [GuidePart]
  package let place: GuidePlace

  init(step: Int, _ number: Int, title: String, detail: String, parts: [GuidePart] = []) {
    id = "step-\(step)-\(number)"
    self.step = step
    self.number = number
    self.title = title
    self.detail = detail
    self.parts = parts
    place = .step(step, subStep: number)
  }
}

/// One lettered part of a sub-step.
package struct GuidePart: Hashable, Sendable, Identifiable {
  package let id: String
  package let letter: String
  package let title: String
  package let text: String
  package let place: GuidePlace

  init(step: Int, subStep: Int, _ number: Int, title: String, text: String) {
    letter = GuidePlace.letter(number)
    id = "step-\(step)-\(subStep)-\(letter)"
    self.title = title
    self.text = text
    place = .step(step, subStep: subStep, part: number)
  }
}

extension Guide {
  /// The sub-step with this id, such as "step-3-2".
  package static func subStep(id: String) -> GuideSubStep? {
    steps.lazy.flatMap(\.subSteps).first { $0.id == id }
  }

  /// The seven parts of the implementation and assessment plan of step 7.
  package static var planParts: [GuidePart] {
    GuideStep.finalDesignAndPlan.subSteps.flatMap(\.parts)
  }
}
