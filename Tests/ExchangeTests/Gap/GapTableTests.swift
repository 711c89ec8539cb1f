import CareerPathways
import Testing

@testable import Exchange

@Suite struct GapTableTests {
  private func rows() -> [OccupationGap] {
    var input = SupplyInput()
    input.openings = [
      Openings(soc: "11-1011", title: "=Cooks, \"all\"", perYear: 3),
      Openings(soc: "11-1021", title: "<b>", perYear: nil),
    ]
    input.completers = [Completers(institution: "1", cip: "12.0500", persons: 10)]
    input.crosswalk = [CrosswalkLink(cip: "12.0500", soc: "11-1011")]
    return GapAnalysis(input, by: .openings).occupations
  }

  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  @Test func `figures are unrounded, what is unknown is empty, and no cell is a formula`() {
    let csv = text(GapTable(rows(), balance: BalanceRange()).csv())
    #expect(
      csv == #"""
        soc,title,openings,completers,gap,ratio,verdict
        11-1011,"'=Cooks, ""all""",3,10,-7,3.3333333333333335,oversupply
        11-1021,<b>,,0,,,unknown

        """#)
  }

  @Test func `what is unknown is null in JSON`() throws {
    let list = try #require(GapTable(rows(), balance: BalanceRange()).json.elements)
    #expect(list[1]["gap"] == .null)
    #expect(list[0]["ratio"] == .number("3.3333333333333335"))
  }

  @Test func `a page escapes what the tables say`() {
    let words = GapHTML.Words(
      title: "Gap", owner: "A & B", facts: [("Compared", "<i>")], definition: ["\"x\""])
    let page = text(GapHTML.write(words, columns: ["SOC"], cells: [["<script>"]]))
    #expect(page.contains("<td>&lt;script&gt;</td>"))
    #expect(page.contains("A &amp; B") && page.contains("<dd>&lt;i&gt;</dd>"))
    #expect(!page.contains("<script"))
  }
}
