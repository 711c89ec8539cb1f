import CareerPathways

/// A round measured against its targets: made once for each change, drawn many times.
struct TargetSheet: Sendable {
  /// A section, or a low indicator under it.
  struct Row: Hashable, Sendable {
    let row: RatingRow
    let section: GuideSection
    let standing: Standing
    /// The target of the section; nil on an indicator, and where there is none.
    let target: RatingTarget?
  }

  let round: AssessmentRound
  let assessment: GuideAssessment
  let rows: [Row]
  let extremes: Extremes

  init(_ round: AssessmentRound, _ assessment: GuideAssessment) {
    self.round = round
    self.assessment = assessment
    extremes = Extremes(round.standings(assessment.sections))
    rows = assessment.sections.flatMap { section in
      [
        Row(
          row: .section(section), section: section, standing: round.standing(section.id),
          target: round.targets[section.id])
      ]
        + section.indicators.map {
          Row(
            row: .indicator($0), section: section, standing: round.standing($0.id), target: nil)
        }.filter(\.standing.isLow)
    }
  }

  func fits(_ round: AssessmentRound, _ assessment: GuideAssessment) -> Bool {
    self.round == round && self.assessment == assessment
  }

  /// Whether anything rated may be shown.
  var isShown: Bool { round.isRevealed || round.responses[Respondent.team.id] != nil }
}

extension RatingRow {
  /// What the process offers to raise its rating.
  var help: GuideHelp {
    switch self {
    case .indicator(let indicator): indicator.help
    case .section(let section): section.help
    }
  }

  var shortTitle: String {
    switch self {
    case .indicator(let indicator): indicator.shortTitle
    case .section(let section): section.shortTitle
    }
  }
}
