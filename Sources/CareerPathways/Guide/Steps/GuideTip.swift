/// One piece of a step's practical guidance.
package struct GuideTip: Hashable, Sendable, Identifiable {
  package let id: String
  package let text: String
  package let place: GuidePlace

  /// The tips of one step, numbered from 1.
  static func list(step: Int, _ texts: [String]) -> [GuideTip] {
    texts.enumerated().map { index, text in
      GuideTip(
        id: "step-\(step)-tip-\(index + 1)", text: text, place: .tip(step: step, index + 1))
    }
  }
}
