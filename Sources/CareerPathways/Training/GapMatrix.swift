/// The training gap matrix of one pathway: its occupations and needs, tier by tier.
package struct GapMatrix: Equatable, Sendable {
  package let tiers: [Tier]

  package struct Tier: Equatable, Sendable {
    package let tier: GuideSkillTier
    /// The occupations of the pathway at the levels of the tier, from the most advanced down.
    package let occupations: [Occupation]
    package let needs: [TrainingNeed]
  }

  /// Needs without a tier stand in the tier of their first occupation, else in the middle one.
  package init(_ map: PathwayMap, pathway: Pathway, _ needs: [TrainingNeed]) {
    let own = needs.filter { $0.map == .record(map.id) && $0.isAbout(pathway) }
    tiers = GuideSkillTier.allCases.map { tier in
      Tier(
        tier: tier, occupations: map.occupations(of: pathway, at: tier),
        needs: own.filter { $0.tier(on: map) == tier })
    }
  }

  /// Every need, in the order in which the matrix shows them.
  package var needs: [TrainingNeed] { tiers.flatMap(\.needs) }
}

extension TrainingNeed {
  fileprivate func isAbout(_ other: Pathway) -> Bool {
    pathway.isEmpty || pathway.lowercased() == other.title.lowercased()
  }

  fileprivate func tier(on map: PathwayMap) -> GuideSkillTier {
    tier ?? occupations.lazy.compactMap(\.id).compactMap(map.occupation).first
      .flatMap { map.tier(of: $0.cell.level) } ?? .middle
  }
}

extension PathwayMap {
  /// The tier of a level: the first is higher skill, the last lower skill, those between middle.
  ///
  /// On a map of one level it is the middle one. Nil for a level of another map.
  package func tier(of level: RecordID) -> GuideSkillTier? {
    guard let index = levels.firstIndex(where: { $0.id == level }) else { return nil }
    guard levels.count > 1 else { return .middle }
    return index == 0 ? .higher : index == levels.count - 1 ? .lower : .middle
  }

  fileprivate func occupations(of pathway: Pathway, at tier: GuideSkillTier) -> [Occupation] {
    levels.filter { self.tier(of: $0.id) == tier }.flatMap { level in
      occupations(in: Cell(level: level.id, pathway: pathway.id))
    }
  }
}
