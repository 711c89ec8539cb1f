/// Where the process helps to raise a rating: sub-steps to work on, and tips that go with them.
package struct GuideHelp: Hashable, Sendable {
  package let subSteps: [GuideSubStep]
  package let tips: [GuideTip]

  /// The help of steps as a whole.
  init(steps numbers: [Int]) {
    let steps = numbers.compactMap(Guide.step)
    subSteps = steps.flatMap(\.subSteps)
    tips = steps.flatMap(\.tips)
  }

  /// The help with these ids of the guide, such as `step-2-1` and `step-2-tip-3`.
  package init(ids: [String]) {
    subSteps = ids.compactMap { Guide.subStep(id: $0) }
    tips = ids.compactMap { id in Guide.steps.lazy.flatMap(\.tips).first { $0.id == id } }
  }
}

extension GuideIndicator {
  /// What helps to raise this rating; where a partnership chose another step, all of that step.
  package var help: GuideHelp {
    guard steps == Guide.indicator(id: id)?.steps, let ids = Guide.help[id] else {
      return GuideHelp(steps: steps)
    }
    return GuideHelp(ids: ids)
  }
}

extension GuideSection {
  /// What helps to raise any rating of the section, each once, in the order of the process.
  package var help: GuideHelp {
    let all = indicators.map(\.help)
    let ids = Set(all.flatMap { $0.subSteps.map(\.id) + $0.tips.map(\.id) })
    let inOrder = Guide.steps.flatMap { $0.subSteps.map(\.id) + $0.tips.map(\.id) }
    return GuideHelp(ids: inOrder.filter(ids.contains))
  }
}

extension Guide {
  /// Which sub-steps and tips serve which indicator.
  static let help: [String: [String]] = [
    "forming-1": ["step-5-1", "step-2-tip-3", "step-2-tip-4", "step-5-tip-3"],
    "forming-2": ["step-5-2", "step-7-3", "step-7-tip-1"],
    "forming-3": ["step-7-3", "step-7-tip-1"],
    "forming-4": ["step-1-1", "step-1-tip-1", "step-1-tip-2"],
    "building-1": [
      "step-2-1", "step-2-3", "step-4-2", "step-4-3", "step-2-tip-1", "step-4-tip-1",
      "step-4-tip-2",
    ],
    "building-2": ["step-2-1", "step-2-tip-1", "step-2-tip-2", "step-2-tip-3"],
    "building-3": ["step-2-2", "step-2-3", "step-3-1", "step-3-3", "step-2-tip-2", "step-3-tip-1"],
    "designing-1": ["step-2-3", "step-5-1", "step-5-tip-1"],
    "designing-2": [
      "step-2-3", "step-3-2", "step-3-3", "step-4-3", "step-3-tip-1", "step-4-tip-1",
    ],
    "designing-3": [
      "step-4-1", "step-4-2", "step-4-4", "step-6-2", "step-4-tip-2", "step-6-tip-5",
    ],
    "designing-4": ["step-5-2", "step-5-3", "step-5-tip-1", "step-5-tip-2"],
    "designing-5": ["step-5-2", "step-7-1", "step-7-2", "step-5-tip-2", "step-5-tip-3"],
    "improving-1": ["step-6-2", "step-6-1", "step-6-tip-3", "step-6-tip-5", "step-6-tip-6"],
    "improving-2": ["step-6-3", "step-6-1", "step-6-tip-1", "step-6-tip-4"],
    "improving-3": ["step-6-2", "step-7-3", "step-6-tip-2", "step-6-tip-3", "step-7-tip-1"],
    "improving-4": [
      "step-7-3", "step-8-1", "step-8-2", "step-8-3", "step-7-tip-1", "step-8-tip-1",
      "step-8-tip-2", "step-8-tip-3",
    ],
  ]
}
