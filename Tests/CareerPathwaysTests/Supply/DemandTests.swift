import Testing

@testable import CareerPathways

@Suite struct DemandTests {
  private func demand(_ codes: [String], _ aggregates: [Aggregate] = []) -> Demand {
    Demand(codes.map { Openings(soc: $0, perYear: 10) }, aggregates: aggregates)
  }

  @Test func `sums of occupations are left out`() {
    let demand = demand(["00-0000", "11-0000", "11-1000", "11-1010", "11-1011"])
    #expect(demand.openings.keys.sorted() == ["11-1011"])
  }

  @Test func `a broad occupation that alone is reported stays`() {
    let demand = demand(["31-1120", "31-1131"])
    #expect(demand.code(of: "31-1121") == "31-1120")
    #expect(demand.code(of: "31-1131") == "31-1131")
    #expect(demand.code(of: "31-1132") == nil)
  }

  @Test func `an aggregate stands for those of its members that are not reported themselves`() {
    let aggregate = Aggregate(soc: "53-1047", members: ["53-1042", "53-1043"])
    let demand = demand(["53-1047", "53-1043"], [aggregate])
    #expect(demand.code(of: "53-1042") == "53-1047")
    #expect(demand.code(of: "53-1043") == "53-1043")
  }

  @Test func `an aggregate beside all of its members is a sum`() {
    let aggregate = Aggregate(soc: "13-1028", members: ["13-1021", "13-1022"])
    let demand = demand(["13-1028", "13-1021", "13-1022"], [aggregate])
    #expect(demand.openings["13-1028"] == nil)
  }

  @Test func `of two rows on one occupation the fuller one stands`() {
    let rows = [Openings(soc: "11-1011", perYear: nil), Openings(soc: "11-1011", perYear: 5)]
    #expect(Demand(rows).openings["11-1011"]?.perYear == 5)
    #expect(Demand(rows.reversed()).openings["11-1011"]?.perYear == 5)
  }
}
