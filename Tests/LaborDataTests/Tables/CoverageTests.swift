import LaborData
import Testing

@Test(arguments: [
  (["99"], "oews-2025-us"), (["21"], "oews-2025-21"), (["21", "18"], "oews-2025-states"),
  (["31140", "14540"], "oews-2025-metros"), (["21", "31140"], "oews-2025-areas"),
]) func `files of one layout are told apart by their areas`(areas: [String], id: String) throws {
  let rows = areas.map { Official.row($0, "11-1011", "1,1,1,1,1,1,1") }.joined()
  #expect(try imported(Official.names + rows, named: "M2025.csv").id == id)
}

@Test func `the table of a state is named by it`() throws {
  let text = Official.names + Official.row("21", "11-1011", "1,1,1,1,1,1,1")
  let options = ImportOptions(state: USState.named("KY"), period: "2025")
  #expect(try imported(text, options).id == "oews-2025-ky")
  let metros = Official.row("31140", "11-1011", "1,1,1,1,1,1,1")
  #expect(try imported(text + metros, options).id == "oews-2025-ky-areas")
}

@Test(arguments: [
  (["15-1132"], OccupationCodes.soc2010), (["15-1252", "29-1141"], .soc2018),
  (["15-1132", "15-1252"], .mixed), (["29-1141"], .unknown),
]) func `the edition of the codes shows`(socs: [String], codes: OccupationCodes) throws {
  let rows = socs.map { Official.row("21", $0, "1,1,1,1,1,1,1") }.joined()
  #expect(try imported(Official.names + rows).codes == codes)
}
