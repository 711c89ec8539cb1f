@testable import CareerPathways

/// Every value in the guide, found by reflection so that none can be forgotten.
enum GuideValues {
  /// The roots from which the whole guide is reached.
  static let roots: [any Sendable] = [
    Guide.title, Guide.date, Guide.definition, Guide.introduction, Guide.foundation,
    Guide.conclusion, Guide.keyFeatures, Guide.valuePropositions, Guide.elements, Guide.resources,
    Guide.steps,
    Guide.assessment,
    Guide.pathwayMap, Guide.trainingGapMatrix, Guide.resourceMap, Guide.sampleMeasures,
  ]

  /// Every text, ids included.
  static let texts: [String] = roots.flatMap { leaves(of: $0, as: String.self) }

  /// Every place that a value says it comes from.
  static let places: [GuidePlace] = roots.flatMap { leaves(of: $0, as: GuidePlace.self) }

  /// Every id that is stored in a value, and those of tiers, audiences and forms.
  static let ids: [String] =
    roots.flatMap { values(labeled: "id", in: $0) }
    + GuideAudience.allCases.map { "audience-" + $0.id }
    + GuideForm.allCases.map { "form-" + $0.id }
    + Guide.assessment.ratingKey.levels.map(\.id)
    + GuideSkillTier.allCases.map(\.id)

  /// Every value labeled as a short title.
  static let shortTitles: [String] = roots.flatMap { values(labeled: "shortTitle", in: $0) }

  private static func leaves<Leaf>(of value: Any, as type: Leaf.Type) -> [Leaf] {
    if let leaf = value as? Leaf { return [leaf] }
    return Mirror(reflecting: value).children.flatMap { leaves(of: $0.value, as: type) }
  }

  private static func values(labeled label: String, in value: Any) -> [String] {
    Mirror(reflecting: value).children.flatMap { child in
      if child.label == label, let text = child.value as? String { return [text] }
      return values(labeled: label, in: child.value)
    }
  }
}
