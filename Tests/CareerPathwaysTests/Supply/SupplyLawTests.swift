import Testing

@testable import CareerPathways

/// What holds whatever the region.
@Suite struct SupplyLawTests {
  private static let worlds = 0..<2_000

  @Test func `who is shared out and who is not are always all who complete`() {
    for seed in Self.worlds {
      let input = SupplyWorld(seed: seed).input
      let counted = Self.counted(input)
      for rule in SplitRule.allCases {
        let sums = GapAnalysis(input, by: rule).conservation
        #expect(sums.holds, "world \(seed), \(rule)")
        #expect(abs(sums.all - counted) <= 1e-9 * max(1, counted), "world \(seed), \(rule)")
      }
    }
  }

  @Test func `the order of rows and records makes no difference to any figure`() {
    for seed in Self.worlds {
      let world = SupplyWorld(seed: seed)
      for rule in SplitRule.allCases {
        let (one, other) = (
          GapAnalysis(world.input, by: rule), GapAnalysis(world.shuffled(), by: rule)
        )
        #expect(one.occupations == other.occupations, "world \(seed), \(rule)")
        #expect(one.allocations == other.allocations, "world \(seed), \(rule)")
        #expect(one.conservation == other.conservation, "world \(seed), \(rule)")
      }
    }
  }

  @Test func `the parts of a program are one whole, and go where there are openings`() {
    for seed in Self.worlds {
      for rule in SplitRule.allCases where rule.countsOnce {
        let analysis = GapAnalysis(SupplyWorld(seed: seed).input, by: rule)
        for allocation in analysis.allocations {
          let parts = allocation.shares.map(\.part)
          #expect(parts.isEmpty || abs(parts.reduce(0, +) - 1) < 1e-12, "world \(seed)")
          #expect(parts.isEmpty == (allocation.unallocated != nil), "world \(seed)")
          #expect(
            allocation.shares.allSatisfy { share in
              analysis.demand.openings[share.soc]?.perYear ?? 0 > 0
            }, "world \(seed)")
        }
      }
    }
  }

  @Test func `those who feed an occupation are all of its completers`() {
    for seed in Self.worlds.prefix(300) {
      let analysis = GapAnalysis(SupplyWorld(seed: seed).input, by: .openings)
      for row in analysis.occupations where !row.hasUnknownCompleters {
        let fed = analysis.feeders(of: row.soc).compactMap(\.completers).reduce(0, +)
        #expect(abs(fed - row.completers) <= 1e-9 * max(1, fed), "world \(seed), \(row.soc)")
      }
    }
  }

  /// Everyone who counts, added up without looking at any occupation.
  private static func counted(_ input: SupplyInput) -> Double {
    let rows = input.completers.filter { row in
      row.cip.hasPrefix("11.") && (input.awardLevels?.contains(row.awardLevel) ?? true)
    }
    // One figure that is not known leaves the sum of its institution, program and level out.
    let groups = Dictionary(grouping: rows) { [$0.institution, $0.cip, $0.awardLevel] }
    let known = groups.values.filter { $0.allSatisfy { $0.persons != nil } }.joined()
    let years = known.compactMap(\.persons).reduce(0, +) / Double(input.years)
    return years + local(input)
  }

  private static func local(_ input: SupplyInput) -> Double {
    let groups = Dictionary(grouping: input.localCompleters) { record in
      record.occupations.isEmpty && !record.cip.isEmpty
        ? [record.cip, record.provider] : [record.id.text]
    }
    let known = groups.values.filter { $0.allSatisfy { $0.completers != nil } }.joined()
    return Double(known.compactMap(\.completers).reduce(0, +))
  }
}
