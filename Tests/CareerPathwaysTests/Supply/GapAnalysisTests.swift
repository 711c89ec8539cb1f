import Testing

@testable import CareerPathways

@Suite struct GapAnalysisTests {
  /// Program A leads to x and y, program B to y and z.
  private static func input() -> SupplyInput {
    var input = SupplyInput()
    input.openings = [("x", 60.0, 10.0), ("y", 40, 30), ("z", 20, 10)].map {
      Openings(soc: Self.code($0.0), title: $0.0, perYear: $0.1, employment: $0.2)
    }
    input.completers = [
      Completers(institution: "1", cip: "11.0001", persons: 100),
      Completers(institution: "1", cip: "11.0002", persons: 30),
    ]
    input.crosswalk = [("1", "x"), ("1", "y"), ("2", "y"), ("2", "z")].map {
      CrosswalkLink(cip: "11.000" + $0.0, soc: Self.code($0.1))
    }
    return input
  }

  private static func code(_ letter: String) -> String {
    ["x": "11-1011", "y": "11-1021", "z": "11-1031"][letter] ?? letter
  }

  private static func completers(_ input: SupplyInput, _ rule: SplitRule) -> [Double] {
    GapAnalysis(input, by: rule).occupations.map(\.completers)
  }

  @Test(arguments: [
    (SplitRule.openings, [60.0, 60, 10]), (.equal, [50, 65, 15]), (.full, [100, 130, 30]),
    (.employment, [25, 97.5, 7.5]),
  ])
  func `each rule shares the completers out as it says`(rule: SplitRule, expected: [Double]) {
    let completers = Self.completers(Self.input(), rule)
    for (got, wanted) in zip(completers, expected) { #expect(abs(got - wanted) < 1e-9) }
    #expect(completers.count == expected.count)
  }

  @Test func `the gap is openings less completers, the ratio completers for each opening`() throws {
    let row = try #require(GapAnalysis(Self.input(), by: .equal).occupation(Self.code("y")))
    #expect(row.gap == -25)
    #expect(row.ratio == 1.625)
    #expect(row.programs == 2)
    #expect(row.verdict(BalanceRange()) == .oversupply)
    #expect(row.verdict(BalanceRange(from: 1, to: 2)) == .balance)
    #expect(row.verdict(BalanceRange(from: 1.7, to: 2)) == .undersupply)
  }

  @Test func `who goes nowhere is counted by the reason`() {
    var input = Self.input()
    input.openings.append(Openings(soc: "12-1011", perYear: nil, employment: 5))
    input.openings.append(Openings(soc: "12-1021", perYear: 0, employment: 5))
    input.completers += [
      Completers(institution: "1", cip: "20.0001", persons: 3),
      Completers(institution: "1", cip: "20.0002", persons: 5),
      Completers(institution: "1", cip: "20.0003", persons: 7),
      Completers(institution: "1", cip: "20.0004", persons: 11),
    ]
    input.crosswalk += [
      CrosswalkLink(cip: "20.0001", soc: "99-9999"), CrosswalkLink(cip: "20.0002", soc: "12-1021"),
      CrosswalkLink(cip: "20.0003", soc: "12-1011"), CrosswalkLink(cip: "20.0004", soc: "13-9999"),
    ]
    let sums = GapAnalysis(input, by: .openings).conservation
    #expect((sums.noMatch, sums.noDemand, sums.unknownDemand) == (3, 16, 7))
    #expect((sums.allocated, sums.unallocated, sums.all) == (130, 26, 156))
    #expect(sums.holds)
  }

  @Test func `withheld openings are unknown, never none`() throws {
    var input = Self.input()
    input.openings.append(Openings(soc: "12-1011", perYear: nil))
    let row = try #require(GapAnalysis(input, by: .openings).occupation("12-1011"))
    #expect(row.gap == nil)
    #expect(row.ratio == nil)
    #expect(row.verdict(BalanceRange()) == .unknown)
  }

  @Test func `completers that are not known leave what they lead to unknown`() throws {
    var input = Self.input()
    input.completers.append(Completers(institution: "2", cip: "11.0002", persons: nil))
    let analysis = GapAnalysis(input, by: .equal)
    let (x, z) = (analysis.occupation(Self.code("x")), analysis.occupation(Self.code("z")))
    #expect(try #require(x).verdict(BalanceRange()) == .balance)
    #expect(try #require(z).verdict(BalanceRange()) == .unknown)
    #expect(analysis.programsWithUnknown == 1)
    // More than enough already is more than enough, whatever is not known.
    #expect(
      try #require(analysis.occupation(Self.code("y"))).verdict(BalanceRange()) == .oversupply)
  }

  @Test func `where employment is not known, a program is shared equally and counted`() {
    var input = Self.input()
    input.openings[2] = Openings(soc: Self.code("z"), perYear: 20, employment: nil)
    let analysis = GapAnalysis(input, by: .employment)
    #expect(analysis.occupation(Self.code("z"))?.completers == 15)
    #expect(analysis.programsLackingEmployment == 1)
  }

  @Test func `the verdicts of several years rest on their mean`() {
    var input = Self.input()
    input.completers.append(Completers(institution: "1", cip: "11.0001", persons: 50))
    input.years = 2
    #expect(GapAnalysis(input, by: .equal).conservation.all == 90)
  }

  @Test func `award levels choose who counts`() {
    var input = Self.input()
    input.completers.append(
      Completers(institution: "1", cip: "11.0001", awardLevel: "3", persons: 8))
    input.awardLevels = ["3"]
    #expect(GapAnalysis(input, by: .equal).conservation.all == 8)
  }

  @Test func `totals of institutions and families of programs do not count`() {
    var input = Self.input()
    input.completers += ["99", "11", "99.9999"].map {
      Completers(institution: "1", cip: $0, persons: 1_000)
    }
    #expect(GapAnalysis(input, by: .equal).conservation.all == 130)
  }

  @Test func `what a program leads to can be read from both ends`() throws {
    let analysis = GapAnalysis(Self.input(), by: .openings)
    let feeders = analysis.feeders(of: Self.code("y"))
    #expect(feeders.map(\.program.id) == [.cip("11.0001"), .cip("11.0002")])
    #expect(feeders.compactMap(\.completers).reduce(0, +) == 60)
    let allocation = try #require(analysis.allocation(of: .cip("11.0001")))
    #expect(allocation.shares.map(\.completers) == [60, 40])
    #expect(allocation.shares.map(\.part) == [0.6, 0.4])
  }
}
