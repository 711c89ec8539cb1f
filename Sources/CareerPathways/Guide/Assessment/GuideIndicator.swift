/// One question of the self-assessment.
package struct GuideIndicator: Hashable, Sendable, Identifiable {
  package let id: String
  package let number: Int
  /// A title for tables and charts; the guide's have at most 26 columns.
  package internal(set) var shortTitle: String
  package internal(set) var question: String
  /// What the question includes, where the guide spells it out.
  package internal(set) var explanation: String?
  /// The lettered things to look for, where the guide lists them.
  package let items: [GuidePoint]
  /// The numbers of the steps that help raise this rating.
  package internal(set) var steps: [Int]
  /// The numbers of the opening elements that help raise this rating.
  package let elements: [Int]
  /// Nil for a partnership's own.
  package let place: GuidePlace?
  package internal(set) var origin = FormOrigin.guide

  /// Makes an indicator; its id and place follow from its section and number.
  init(
    section: (id: String, number: Int), _ number: Int, shortTitle: String, question: String,
    explanation: String? = nil, items: [String] = [], steps: [Int], elements: [Int] = []
  ) {
    let id = "\(section.id)-\(number)"
    self.id = id
    self.number = number
    self.shortTitle = shortTitle
    self.question = question
    self.explanation = explanation
    self.items = items.enumerated().map { index, text in
      GuidePoint(
        id: "\(id)-\(GuidePlace.letter(index + 1))", text,
        place: .section(section.number, indicator: number, item: index + 1))
    }
    self.steps = steps
    self.elements = elements
    place = .section(section.number, indicator: number)
  }

  /// Makes a partnership's own.
  init(own id: String, _ number: Int, shortTitle: String, question: String, steps: [Int]) {
    self.id = id
    self.number = number
    self.shortTitle = shortTitle
    self.question = question
    explanation = nil
    items = []
    self.steps = steps
    elements = []
    place = nil
    origin = .own
  }
}

extension Guide {
  /// All indicators of the self-assessment, section by section.
  package static let indicators: [GuideIndicator] = assessment.sections.flatMap(\.indicators)

  /// The indicator with this id, such as "forming-1".
  package static func indicator(id: String) -> GuideIndicator? {
    indicators.first { $0.id == id }
  }

  /// The indicators that a step serves, in the order of the self-assessment.
  package static func indicators(servedByStep number: Int) -> [GuideIndicator] {
    indicators.filter { $0.steps.contains(number) }
  }
}
