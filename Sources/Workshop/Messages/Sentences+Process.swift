import CareerPathways

extension Sentences {
  /// What to do next and why, for the foot of the process map.
  static func advice(_ next: NextAction?) -> (what: String, why: String) {
    guard let next else {
      return (
        "Every step is done or not needed",
        "Meet again, look at the measures, and open again what industry needs changed."
      )
    }
    let subStep = Guide.steps[next.step - 1].subSteps[next.subStep - 1]
    let what = "Step \(next.step), sub-step \(next.subStep): \(subStep.title)"
    return (what, why(next.reason) + " " + subStep.detail)
  }

  private static func why(_ reason: NextAction.Reason) -> String {
    switch reason {
    case .overdue(let since): "It was due on \(since)."
    case .underWay: "It is under way."
    case .follows: "It is the next one open in this step."
    case .opensStep: "Nothing is begun in this step yet."
    }
  }
}
