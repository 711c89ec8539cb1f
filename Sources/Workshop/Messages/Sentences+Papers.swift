import Exchange

extension Sentences {
  /// Why a text is no template.
  package static func template(_ problem: TemplateProblem) -> String {
    switch problem {
    case .malformed(let words): "the template cannot be read: \(words)"
    }
  }
}
