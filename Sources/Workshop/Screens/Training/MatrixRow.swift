import CareerPathways

/// A row of the matrix: the head of a tier with its occupations, or a training need.
enum MatrixRow: Equatable {
  case tier(GuideSkillTier, [Occupation])
  case need(TrainingNeed, GuideSkillTier)

  static func all(of matrix: GapMatrix) -> [MatrixRow] {
    matrix.tiers.flatMap { tier in
      [.tier(tier.tier, tier.occupations)] + tier.needs.map { .need($0, tier.tier) }
    }
  }

  var tier: GuideSkillTier {
    switch self {
    case .tier(let tier, _), .need(_, let tier): tier
    }
  }

  var need: TrainingNeed? { if case .need(let need, _) = self { need } else { nil } }

  /// What stands in a column of the grid: 0 is the need with its priority, or the head of the tier.
  func text(_ column: Int) -> String {
    switch self {
    case .need(let need, _):
      column == 0
        ? (need.priority.map { "\($0.label) · " } ?? "") + need.need
        : need[keyPath: TrainingNeed.Column.allCases[column - 1].path]
    case .tier(let tier, let occupations):
      occupations.isEmpty
        ? "\(tier.title): none on the map"
        : "\(tier.title): " + occupations.map(\.title).joined(separator: ", ")
    }
  }
}
