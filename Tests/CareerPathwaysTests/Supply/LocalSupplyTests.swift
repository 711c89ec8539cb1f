import Testing

@testable import CareerPathways

@Suite struct LocalSupplyTests {
  private func input() -> SupplyInput {
    var input = SupplyInput()
    input.openings = ["47-2111", "47-2152"].map { Openings(soc: $0, perYear: 10, employment: 10) }
    input.crosswalk = [CrosswalkLink(cip: "46.0302", soc: "47-2111")]
    input.completers = [Completers(institution: "1", cip: "46.0302", persons: 4)]
    return input
  }

  private func local(
    _ id: StaticString, _ completers: Int?, cip: String = "", occupations: [String] = []
  ) -> LocalCompleters {
    var local = LocalCompleters(id: RecordID(fixed: id))
    (local.program, local.provider) = ("Apprenticeship", "Joint committee")
    (local.cip, local.occupations, local.completers) = (cip, occupations, completers)
    return local
  }

  private func override(
    _ id: StaticString, _ soc: String, _ action: CrosswalkOverride.Action
  ) -> CrosswalkOverride {
    var override = CrosswalkOverride(id: RecordID(fixed: id))
    (override.cip, override.soc, override.action) = ("46.0302", soc, action)
    return override
  }

  @Test func `a local program joins its program of the classification`() {
    var input = input()
    input.localCompleters = [local("a", 6, cip: "46.0302")]
    let analysis = GapAnalysis(input, by: .openings)
    #expect(analysis.occupation("47-2111")?.completers == 10)
    #expect(analysis.feeders(of: "47-2111").map(\.offer.isLocal) == [true, false])
  }

  @Test func `occupations that a record names win over the crosswalk`() {
    var input = input()
    input.localCompleters = [local("a", 6, cip: "46.0302", occupations: ["47-2152 Plumbers"])]
    let analysis = GapAnalysis(input, by: .openings)
    #expect(analysis.occupation("47-2111")?.completers == 4)
    #expect(analysis.occupation("47-2152")?.completers == 6)
  }

  @Test func `a record without program or occupation is without a match`() {
    var input = input()
    input.localCompleters = [local("a", 6)]
    #expect(GapAnalysis(input, by: .openings).conservation.noMatch == 6)
  }

  @Test func `a record counts as it is in the mean of several years`() {
    var input = input()
    input.years = 2
    input.localCompleters = [local("a", 6, cip: "46.0302")]
    #expect(GapAnalysis(input, by: .openings).conservation.all == 8)
  }

  @Test func `a record without a number leaves the verdict unknown`() throws {
    var input = input()
    input.localCompleters = [local("a", nil, cip: "46.0302")]
    let row = try #require(GapAnalysis(input, by: .openings).occupation("47-2111"))
    #expect(row.verdict(BalanceRange()) == .unknown)
  }

  @Test func `a link that is added counts, and one that is taken away does not`() {
    var input = input()
    input.overrides = [override("a", "47-2152", .add), override("b", "47-2111", .remove)]
    let analysis = GapAnalysis(input, by: .openings)
    #expect(analysis.occupation("47-2111")?.completers == 0)
    #expect(analysis.occupation("47-2152")?.completers == 4)
  }

  @Test func `the records come back from their files`() throws {
    var workspace = Workspace()
    let local = local("a", 6, cip: "46.0302", occupations: ["47-2111"])
    var finding = Finding(id: RecordID(fixed: "f"))
    (finding.occupation, finding.soc, finding.priority) = ("Electricians", "47-2111", .yes)
    (finding.verdict, finding.split) = (.undersupply, .employment)
    workspace.completers[local.id] = local
    workspace.crosswalk[RecordID(fixed: "b")] = override("b", "47-2111", .remove)
    workspace.findings[finding.id] = finding
    workspace.profile.supply.openingsArea = "21"
    workspace.profile.supply.balanceTo = 15_000
    workspace.profile.supply.institutions = ["156921 Jefferson"]
    let (read, problems) = Workspace.reading(workspace.documents)
    #expect(problems.isEmpty)
    #expect(read == workspace)
    #expect(read.profile.supply.balance == BalanceRange(from: 0.8, to: 1.5))
    #expect(read.profile.supply.institutionNumbers == ["156921"])
  }

  @Test func `a workspace that chose nothing writes nothing of it`() {
    #expect(Workspace().profile.json["supply"] == nil)
  }
}
