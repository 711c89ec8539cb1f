/// A sample question for a talk with business partners.
package struct GuideQuestion: Hashable, Sendable, Identifiable {
  package let id: String
  package let number: Int
  package let text: String
  package let place: GuidePlace

  /// The questions of one step, numbered from 1.
  static func list(step: Int, _ texts: [String]) -> [GuideQuestion] {
    texts.enumerated().map { index, text in
      GuideQuestion(
        id: "step-\(step)-question-\(index + 1)", number: index + 1, text: text,
        place: .question(step: step, index + 1))
    }
  }
}

extension Guide {
  /// The six questions that step 2 suggests for talks with business.
  package static var businessQuestions: [GuideQuestion] { GuideStep.keyOccupations.questions }
}
