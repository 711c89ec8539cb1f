import CareerPathways
import Foundation
import LaborData
import Testing

@testable import Workshop

@Suite struct SupplyJoinTests {
  /// `Tests/SupplyOracle/gap.py` computed what is expected, from the files alone.
  @Test(arguments: SplitRule.allCases)
  func `every occupation is as the oracle has it`(rule: SplitRule) throws {
    let rows = try SmallRegion.answer().analysis(rule).occupations
    let expected = try SmallRegion.text("expected-\(rule.rawValue).csv")
      .split(separator: "\n").dropFirst().map {
        $0.split(separator: ",", omittingEmptySubsequences: false)
      }
    #expect(rows.map(\.soc) == expected.map { String($0[0]) })
    for (row, cells) in zip(rows, expected) {
      for (figure, cell) in zip([row.openings, row.completers, row.gap, row.ratio], cells[2...5]) {
        let wanted = Double(String(cell))
        #expect((figure == nil) == (wanted == nil), "\(row.soc)")
        #expect(abs((figure ?? 0) - (wanted ?? 0)) < 1e-9, "\(row.soc)")
      }
      #expect(row.verdict(BalanceRange()).rawValue == String(cells[6]), "\(row.soc)")
    }
  }

  @Test func `nobody of the region is lost, and nobody else is in it`() throws {
    let sums = try SmallRegion.answer().analysis(.openings).conservation
    #expect((sums.all, sums.noMatch, sums.noDemand, sums.unknownDemand) == (250, 31, 8, 12))
    #expect(sums.holds)
  }

  @Test func `what is missing is named`() throws {
    let workspace = SmallRegion.workspace()
    let sheet = GapSheet(SupplyTables(try SmallRegion.tables(without: "crosswalk.csv")), workspace)
    #expect(throws: SupplyRefusal.missing([.crosswalk])) { try sheet.answer.get() }
    let empty = GapSheet(SupplyTables([]), workspace)
    #expect(
      throws: SupplyRefusal.missing([.projections, .completions, .institutions, .crosswalk])
    ) { try empty.answer.get() }
  }

  @Test func `of several areas one is to be chosen, and one must have openings`() throws {
    let tables = SupplyTables(try SmallRegion.tables())
    var workspace = SmallRegion.workspace()
    workspace.profile.supply.openingsArea = ""
    guard case .failure(.noArea(let areas)) = GapSheet(tables, workspace).answer else {
      Issue.record("An area should be asked for")
      return
    }
    #expect(areas.map(\.code) == ["02", "66"])
    workspace.profile.supply.openingsArea = "21"
    #expect(throws: SupplyRefusal.noOpenings(OfficialArea(code: "21", name: "Kentucky"))) {
      try GapSheet(tables, workspace).answer.get()
    }
  }

  @Test func `the area of official figures stands where no other is chosen`() throws {
    var workspace = SmallRegion.workspace()
    workspace.profile.supply.openingsArea = ""
    workspace.profile.laborArea = "66"
    #expect(try SmallRegion.answer(workspace).join.area.name == "Guam")
  }

  @Test func `where only the state has openings, the screen can say so`() throws {
    var workspace = SmallRegion.workspace()
    workspace.profile.supply.openingsArea = "99101"
    let join = try SmallRegion.answer(workspace).join
    #expect((join.area.code, join.wantedArea?.code, join.institutions) == ("66", "99101", 2))
    #expect(Sentences.scope(join).contains("since none are projected for Around Harbor, GU"))
  }

  @Test func `institutions are chosen by area, by state or one by one`() throws {
    var workspace = SmallRegion.workspace()
    workspace.profile.supply.institutionsIn = "99101"
    #expect(try SmallRegion.answer(workspace).join.institutions == 2)
    workspace.profile.supply.institutionsIn = "ak"
    #expect(try SmallRegion.answer(workspace).analysis(.full).conservation.all == 1_000)
    workspace.profile.supply.institutions = ["900002 School of Ropes", "900001"]
    #expect(try SmallRegion.answer(workspace).join.institutions == 2)
    workspace.profile.supply.institutions = []
    workspace.profile.supply.institutionsIn = "Atlantis"
    #expect(throws: SupplyRefusal.unknownPlace("Atlantis")) { try SmallRegion.answer(workspace) }
    workspace.profile.supply.institutionsIn = "KY"
    #expect(throws: SupplyRefusal.noInstitutions("Kentucky")) { try SmallRegion.answer(workspace) }
  }

  @Test func `institutions without a row of completers are no region without completers`() throws {
    var workspace = SmallRegion.workspace()
    workspace.profile.supply.institutions = ["900009"]
    #expect(throws: SupplyRefusal.noCompleters("1 institution picked by hand")) {
      try SmallRegion.answer(workspace)
    }
  }

  @Test func `codes of two editions of the SOC never meet unseen`() throws {
    let old = try SmallRegion.text("openings.csv").replacing("15-1252", with: "15-1132")
    let tables =
      try SmallRegion.tables(without: "openings.csv") + [SmallRegion.table("old.csv", old)]
    #expect(throws: SupplyRefusal.editions(openings: .soc2010, crosswalk: .soc2018)) {
      try GapSheet(SupplyTables(tables), SmallRegion.workspace()).answer.get()
    }
  }

  @Test func `of mixed openings the codes of the older edition are left out and named`() throws {
    let row = "Old software,10,10,0,500,66,15-1132,2030,2040\n"
    let mixed = try SmallRegion.text("openings.csv") + row
    let tables =
      try SmallRegion.tables(without: "openings.csv") + [SmallRegion.table("mixed.csv", mixed)]
    let answer = try GapSheet(SupplyTables(tables), SmallRegion.workspace()).answer.get()
    #expect(answer.join.setAside == ["15-1132"])
    #expect(answer.analysis(.full).occupation("15-1132") == nil)
    #expect(
      Sentences.notes(answer.analysis(.full), answer.join).joined().contains("15-1132"))
  }

  @Test func `codes that the crosswalk does not know are named`() throws {
    #expect(try SmallRegion.answer().join.unmatched.isEmpty)
    let text = try SmallRegion.text("openings.csv") + "Mixers,9,9,0,30,66,15-1256,2030,2040\n"
    let tables =
      try SmallRegion.tables(without: "openings.csv") + [SmallRegion.table("more.csv", text)]
    let answer = try GapSheet(SupplyTables(tables), SmallRegion.workspace()).answer.get()
    #expect(answer.join.unmatched == ["15-1256"])
    #expect(
      Sentences.notes(answer.analysis(.full), answer.join)
        .contains("The crosswalk does not know 15-1256, so nobody can go there"))
  }

  @Test func `a table that cannot be read is named beside the others`() throws {
    let damaged = [RecordID(fixed: "aggregates")]
    let tables = SupplyTables(
      try SmallRegion.tables(without: "aggregates.csv"), damaged: damaged)
    let answer = try GapSheet(tables, SmallRegion.workspace()).answer.get()
    #expect(
      Sentences.notes(answer.analysis(.full), answer.join)
        == ["A table cannot be read: aggregates"])
    let few = SupplyTables(try SmallRegion.tables(without: "crosswalk.csv"), damaged: damaged)
    #expect(throws: SupplyRefusal.damaged(damaged)) {
      try GapSheet(few, SmallRegion.workspace()).answer.get()
    }
  }

  @Test func `the mean of several years reads their tables`() throws {
    let tables =
      try SmallRegion.tables(without: "completions.csv") + [
        SmallRegion.table("completions.csv", period: "2031"),
        SmallRegion.table(
          "completions.csv", "UNITID,CIPCODE,MAJORNUM,AWLEVEL,CTOTALT\n900001,11.0101,1,5,50\n",
          period: "2030"),
      ]
    var workspace = SmallRegion.workspace()
    func all() throws -> Double {
      try GapSheet(SupplyTables(tables), workspace).answer.get().analysis(.full).conservation.all
    }
    #expect(try all() == 250)
    workspace.profile.supply.years = 2
    #expect(try all() == 150)
  }

  @Test func `local records alone make a comparison too`() throws {
    let openings = try SupplyTables([SmallRegion.table("openings.csv")])
    var workspace = SmallRegion.workspace()
    var local = LocalCompleters(id: RecordID(fixed: "a"))
    (local.occupations, local.completers) = (["47-2111"], 20)
    workspace.completers[local.id] = local
    let answer = try GapSheet(openings, workspace).answer.get()
    #expect(answer.analysis(.openings).occupation("47-2111")?.completers == 20)
  }

  @Test func `a sheet answers the workspace as it is now`() throws {
    var workspace = SmallRegion.workspace()
    let sheet = GapSheet(SupplyTables(try SmallRegion.tables()), workspace)
    func sails(_ sheet: GapSheet) throws -> Double? {
      try sheet.answer.get().analysis(.equal).occupation("47-2111")?.completers
    }
    #expect(try sails(sheet) == 65)
    var override = CrosswalkOverride(id: RecordID(fixed: "a"))
    (override.cip, override.soc, override.action) = ("46.0302", "47-2111", .remove)
    workspace.crosswalk[override.id] = override
    #expect(try sails(sheet.current(workspace)) == 50)
    workspace.profile.supply.awardLevels = ["3 Associate"]
    #expect(try sails(sheet.current(workspace)) == 15)
  }
}
