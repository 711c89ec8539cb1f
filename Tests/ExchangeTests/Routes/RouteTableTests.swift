import CareerPathways
import Testing

@testable import Exchange

@Suite struct RouteTableTests {
  private let map = LouisvilleExample.map

  private func routes(_ map: PathwayMap) -> [Route] {
    RouteGraph(map).routes(
      from: .outside("Adult education"), to: .outside("Work in any sector"), by: .steps, most: 5)
  }

  private func names(_ map: PathwayMap) -> EndNames { EndNames(map, RouteGraph(map)) }

  @Test func `a step is a row, and what is unknown is empty`() throws {
    let bytes = RouteTable(names(map)).write(routes(map))
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    #expect(lines.count == 4)
    #expect(
      lines[0]
        == "route,steps,known_months,steps_without_months,start_pay,end_pay,gain,known_pay_lost,"
        + "steps_without_pay,step,from,to,kind,months,training,credentials,pay")
    #expect(
      lines[2]
        == "1,3,30,0,,,,0.00,0,2,Computer Network Support Specialists,Systems Administrators,"
        + "advance,18,Bachelor’s completion,,52686.40")
  }

  @Test func `no cell starts a formula, but a loss is a figure`() throws {
    var map = map
    let id = RecordID(fixed: "systems-administrators")
    var occupation = try #require(map.occupation(id))
    occupation.title = "=1+1"
    occupation.wageLow = Money(cents: 1000)
    try map.replace(occupation)
    let found = RouteGraph(map).routes(
      from: .occupation(RecordID(fixed: "computer-network-support-specialists")),
      to: .occupation(id), by: .wage, most: 1)
    let text = String(decoding: RouteTable(names(map)).write(found), as: UTF8.self)
    #expect(text.contains(",'=1+1,") && !text.contains(",=1+1"))
    #expect(text.contains(",45697.60,20800.00,-24897.60,24897.60,0,"))
  }

  @Test func `JSON has the same with null for what is unknown`() throws {
    let json = RouteJSON(names(map)).json(routes(map))
    let route = try #require(json.elements?.first)
    #expect(route["gain"] == .null && route["known_months"] == .int(30))
    #expect(route["steps"]?.elements?.count == 3)
    #expect(route["steps"]?.elements?.first?["pay"] == .number("45697.60"))
    #expect(route["from"] == .string("Adult education"))
  }
}
