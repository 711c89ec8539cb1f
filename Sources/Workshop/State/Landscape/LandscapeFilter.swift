import CareerPathways
import LaborData

/// By what the occupations of the landscape are narrowed down.
enum LandscapeFilter: Hashable, Sendable {
  case critical
  /// Those of which the area has more than its share of the nation’s.
  case concentrated
  case growing
  case zone(Int)
  case education(String)

  /// The location quotient from which an occupation counts as concentrated.
  static let concentration = 1.2

  /// Every filter that some occupation answers.
  static func offered(_ rows: [LandscapeRow]) -> [LandscapeFilter] {
    let zones = Set(rows.compactMap(\.zone)).sorted()
    let education = Set(rows.compactMap(\.education)).sorted {
      (EducationRank($0) ?? .none, $0) < (EducationRank($1) ?? .none, $1)
    }
    return [.critical, .concentrated, .growing] + zones.map { .zone($0) }
      + education.map { .education($0) }
  }

  var label: String {
    switch self {
    case .critical: "Marked as critical"
    case .concentrated: "Concentrated here: location quotient 1.2 and more"
    case .growing: "Growing"
    case .zone(let zone): "Job zone \(zone)"
    case .education(let text): text
    }
  }

  /// Filters of one group are alternatives; of each group one must hold.
  var group: Int {
    switch self {
    case .critical: 0
    case .concentrated: 1
    case .growing: 2
    case .zone: 3
    case .education: 4
    }
  }

  func holds(for row: LandscapeRow, critical: Set<String>) -> Bool {
    switch self {
    case .critical: critical.contains(row.soc)
    case .concentrated: (row.locationQuotient.value ?? 0) >= Self.concentration
    case .growing: (row.growth.value ?? 0) > 0
    case .zone(let zone): row.zone == zone
    case .education(let text): row.education == text
    }
  }
}

extension Set<LandscapeFilter> {
  /// Whether a row answers one filter of each group.
  func hold(for row: LandscapeRow, critical: Set<String>) -> Bool {
    Dictionary(grouping: self, by: \.group).values.allSatisfy { group in
      group.contains { $0.holds(for: row, critical: critical) }
    }
  }
}
