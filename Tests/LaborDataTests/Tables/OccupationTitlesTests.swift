import LaborData
import Testing

@Test func `a table names each of its occupations once, and no sum of several`() throws {
  let rows =
    ["29-1141", "51-4121", "29-1141", "29-0000", "29-1140"].map {
      Official.row("21", $0, "1,1,1,1,1,1,1")
    }.joined()
    + Official.row("21", "15-1254", "1,1,1,1,1,1,1").replacing("detailed", with: "broad")
  let titles = try imported(Official.names + rows).occupationTitles
  #expect(titles.map(\.soc) == ["29-1141", "51-4121"])
  #expect(titles.map(\.title) == ["Makers", "Makers"])
}

@Test func `a table about anything else names none`() throws {
  let text = "CIP2020Code,CIP2020Title,SOC2018Code,SOC2018Title\n51.3801,Nursing.,29-1141,Nurses\n"
  #expect(try imported(text).occupationTitles.isEmpty)
}
