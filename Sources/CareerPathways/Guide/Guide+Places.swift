extension Guide {
  /// What the guide says at a place, in our words: a key feature, a sub-step or a question to
  /// business; nil for other places.
  package static func words(at place: GuidePlace) -> (title: String, text: String)? {
    switch place {
    case .keyFeature(let number):
      keyFeatures.first { $0.number == number }.map { ($0.title, $0.text) }
    case .step(let step, let subStep?, nil):
      self.step(step)?.subSteps.first { $0.number == subStep }.map { ($0.title, $0.detail) }
    case .question(let step, let number):
      self.step(step).flatMap { step in
        step.questions.first { $0.number == number }.map { ("A question for business", $0.text) }
      }
    default: nil
    }
  }
}
