import CareerPathways

/// One row of the rating form: an indicator, or the section as a whole.
enum RatingRow: Hashable, Sendable {
  case indicator(GuideIndicator)
  case section(GuideSection)

  /// The rows of a section in the order in which the cursor visits them.
  static func rows(of section: GuideSection) -> [RatingRow] {
    section.indicators.map(RatingRow.indicator) + [.section(section)]
  }

  /// The id under which the rating and the note are kept.
  var id: String {
    switch self {
    case .indicator(let indicator): indicator.id
    case .section(let section): section.id
    }
  }

  /// Where the guide asks it; for words of the partnership's own, the form of the guide.
  var place: GuidePlace {
    let place: GuidePlace? =
      switch self {
      case .indicator(let indicator): indicator.place
      case .section(let section): section.indicators.first?.place ?? section.place
      }
    return place ?? .appendix(.selfAssessment)
  }

  /// What notices and the history call it.
  var title: String {
    switch self {
    case .indicator(let indicator): indicator.shortTitle
    case .section(let section): section.title
    }
  }

  /// What stands over its rating and its note.
  var heading: String {
    switch self {
    case .indicator(let indicator): "\(indicator.number). \(indicator.shortTitle)"
    case .section: "The section as a whole"
    }
  }

  /// The numbers of the process steps that help raise its rating, in order.
  var steps: [Int] {
    switch self {
    case .indicator(let indicator): indicator.steps
    case .section(let section): Set(section.indicators.flatMap(\.steps)).sorted()
    }
  }
}
