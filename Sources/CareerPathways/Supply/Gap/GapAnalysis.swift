/// Completers beside openings, for every occupation of an area, under one split rule.
///
/// The order of the rows of the input makes no difference to any figure.
package struct GapAnalysis: Sendable {
  package let rule: SplitRule
  package let demand: Demand
  /// In the order of programs.
  package let allocations: [Allocation]
  /// In the order of codes.
  package let occupations: [OccupationGap]
  package let conservation: Conservation
  private let byCode: [String: Int]

  package init(_ input: SupplyInput, by rule: SplitRule) {
    self.init(
      Programs(input).all, Demand(input.openings, aggregates: input.aggregates), by: rule)
  }

  fileprivate init(_ programs: [OfferedProgram], _ demand: Demand, by rule: SplitRule) {
    self.rule = rule
    self.demand = demand
    let allocations = programs.map { Allocation(of: $0, in: demand, by: rule) }
    let totals = Totals(allocations)
    let occupations = demand.openings.values.sorted { $0.soc < $1.soc }.map(totals.gap)
    self.allocations = allocations
    self.occupations = occupations
    let placed = allocations.lazy.filter { $0.unallocated == nil }.map(\.completers)
    conservation = Conservation(
      allocations,
      allocated: rule.countsOnce
        ? CompensatedSum.of(occupations.map(\.completers)) : CompensatedSum.of(placed))
    byCode = Dictionary(uniqueKeysWithValues: occupations.enumerated().map { ($1.soc, $0) })
  }

  /// The occupation under whose code this one is reported; nil where it is not reported here.
  package func occupation(_ soc: String) -> OccupationGap? {
    demand.code(of: soc).flatMap { byCode[$0] }.map { occupations[$0] }
  }

  package func allocation(of program: OfferedProgram.ID) -> Allocation? {
    allocations.first { $0.program.id == program }
  }

  /// How many programs are shared equally since employment is not known.
  package var programsLackingEmployment: Int { allocations.count(where: \.lacksEmployment) }

  /// How many programs have completers that are not known.
  package var programsWithUnknown: Int { allocations.count(where: \.program.hasUnknown) }
}

extension GapAnalysis {
  /// The analysis of one input under every rule.
  package static func all(_ input: SupplyInput) -> [SplitRule: GapAnalysis] {
    let programs = Programs(input).all
    let demand = Demand(input.openings, aggregates: input.aggregates)
    return Dictionary(
      uniqueKeysWithValues: SplitRule.allCases.map { ($0, GapAnalysis(programs, demand, by: $0)) })
  }
}

/// What goes to each occupation, from all programs.
private struct Totals {
  private var sums: [String: CompensatedSum] = [:]
  private var programs: [String: Int] = [:]
  private var unknown: Set<String> = []

  init(_ allocations: [Allocation]) {
    for allocation in allocations {
      for share in allocation.shares {
        sums[share.soc, default: CompensatedSum()].add(share.completers)
        programs[share.soc, default: 0] += 1
        if allocation.program.hasUnknown { unknown.insert(share.soc) }
      }
    }
  }

  func gap(_ openings: Openings) -> OccupationGap {
    OccupationGap(
      soc: openings.soc, title: openings.title, openings: openings.perYear,
      completers: sums[openings.soc]?.value ?? 0,
      hasUnknownCompleters: unknown.contains(openings.soc),
      programs: programs[openings.soc] ?? 0)
  }
}
