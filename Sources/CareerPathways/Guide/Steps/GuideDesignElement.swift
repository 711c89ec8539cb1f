/// Something that the design of education and training should put first.
package struct GuideDesignElement: Hashable, Sendable, Identifiable {
  package let id: String
  package let number: Int
  package let title: String
  /// A title of at most 26 columns.
  package let shortTitle: String
  package let text: String
  package let place: GuidePlace

  init(step: Int, _ number: Int, title: String, shortTitle: String, text: String) {
    id = "step-\(step)-design-\(number)"
    self.number = number
    self.title = title
    self.shortTitle = shortTitle
    self.text = text
    place = .designElement(step: step, number)
  }
}

extension Guide {
  /// The five design elements that step 5 puts first.
  package static var designElements: [GuideDesignElement] {
    GuideStep.programDevelopment.designElements
  }
}
