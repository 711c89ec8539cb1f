import CareerPathways

/// A section of the form, or a question in it.
enum OwnFormRow: Hashable, Sendable {
  case section(GuideSection)
  case indicator(GuideIndicator, of: GuideSection)

  /// Each section, and under it its questions.
  static func rows(of assessment: GuideAssessment) -> [OwnFormRow] {
    assessment.sections.flatMap { section in
      [.section(section)] + section.indicators.map { .indicator($0, of: section) }
    }
  }

  var id: String {
    switch self {
    case .section(let section): section.id
    case .indicator(let indicator, _): indicator.id
    }
  }

  var section: GuideSection {
    switch self {
    case .section(let section), .indicator(_, let section): section
    }
  }

  var origin: FormOrigin {
    switch self {
    case .section(let section): section.origin
    case .indicator(let indicator, _): indicator.origin
    }
  }

  var title: String {
    switch self {
    case .section(let section): section.shortTitle
    case .indicator(let indicator, _): indicator.shortTitle
    }
  }
}
