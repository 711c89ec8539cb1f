/// Where in the guide a point comes from, so that anyone can look it up.
///
/// The guide numbers its elements, steps, sub-steps, plan parts, directions and indicators.
/// Points and tips stand there as running text; their numbers follow its order.
package enum GuidePlace: Hashable, Sendable {
  case introduction
  case definition
  case keyFeature(Int)
  /// Point 0 is all that the audience gains.
  case value(GuideAudience, Int)
  case foundation
  /// The process map of the eight steps.
  case process
  case element(Int, point: Int? = nil)
  case step(Int, subStep: Int? = nil, part: Int? = nil)
  case tip(step: Int, Int)
  case tool(step: Int, Int)
  case question(step: Int, Int)
  case designElement(step: Int, Int)
  /// Item 0 is the list.
  case resource(Int)
  case conclusion
  case appendix(GuideAppendix)
  case direction(Int)
  case section(Int, indicator: Int? = nil, item: Int? = nil)
  case column(GuideAppendix, Int)
  case row(GuideAppendix, Int)
  case measure(group: Int, Int? = nil)
}

extension GuidePlace: CustomStringConvertible {
  /// The place in words, such as "step 3, sub-step 2".
  package var description: String {
    switch self {
    case .introduction: "introduction"
    case .definition: "definition"
    case .keyFeature(let number): "key feature \(number)"
    case .value(let audience, 0): "value for \(audience.lowercasedTitle)"
    case .value(let audience, let number): "value for \(audience.lowercasedTitle), point \(number)"
    case .foundation: "industry sector partnerships"
    case .process: "process map"
    case .element(let element, let point):
      "opening element \(element)" + Self.more("point", point)
    case .step(let step, let subStep, let part):
      "step \(step)" + Self.more("sub-step", subStep) + Self.letter(part)
    case .tip(let step, let number): "step \(step), tip \(number)"
    case .tool(let step, let number): "step \(step), tool \(number)"
    case .question(let step, let number): "step \(step), question \(number)"
    case .designElement(let step, let number): "step \(step), design element \(number)"
    case .resource(0): "resources"
    case .resource(let number): "resources, item \(number)"
    case .conclusion: "conclusion"
    case .appendix(let appendix): appendix.name
    case .direction(let number): "\(GuideAppendix.selfAssessment.name), direction \(number)"
    case .section(let section, let indicator, let item):
      "\(GuideAppendix.selfAssessment.name), section \(section)"
        + Self.more("indicator", indicator) + Self.letter(item)
    case .column(let appendix, let number): "\(appendix.name), column \(number)"
    case .row(let appendix, let number): "\(appendix.name), row \(number)"
    case .measure(let group, let number):
      "\(GuideAppendix.sampleMeasures.name), group \(group)" + Self.more("measure", number)
    }
  }

  /// The continuation of a place, or nothing when the place ends before it.
  private static func more(_ word: String, _ number: Int?) -> String {
    number.map { ", \(word) \($0)" } ?? ""
  }

  /// The letter of a lettered part, or nothing.
  private static func letter(_ number: Int?) -> String {
    number.map { " \(letter($0))" } ?? ""
  }

  /// The letter the guide gives to a part: "a" for 1, "b" for 2, up to "z".
  static func letter(_ number: Int) -> String {
    let letters = "abcdefghijklmnopqrstuvwxyz"
    precondition((1...letters.count).contains(number), "A part has a letter from a to z.")
    return String(letters[letters.index(letters.startIndex, offsetBy: number - 1)])
  }
}

/// The four appendices of the guide.
package enum GuideAppendix: String, Hashable, Sendable, CaseIterable {
  case selfAssessment = "A"
  case trainingGapMatrix = "B"
  case resourceMapping = "C"
  case sampleMeasures = "D"

  /// The name in running text, such as "Appendix B".
  package var name: String { "Appendix \(rawValue)" }

  /// The title that the guide prints over the appendix.
  package var title: String {
    switch self {
    case .selfAssessment: "Career Pathways Self-Assessment"
    case .trainingGapMatrix: "Training Gap Analysis Matrix"
    case .resourceMapping: "Resource Mapping Template"
    case .sampleMeasures: "Sample Measures"
    }
  }
}
