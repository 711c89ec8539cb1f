import LaborData
import Testing

private let zones =
  "O*NET-SOC Code\tJob Zone\n15-1252.00\t4\n15-1254.01\t3\n15-1254.02\t5\n29-1141.00\t3\n"
private let related = """
  O*NET-SOC Code\tRelated O*NET-SOC Code\tRelatedness Tier\tIndex
  15-1254.01\t15-1252.00\tPrimary-Long\t7
  15-1254.02\t15-1252.00\tPrimary-Short\t2
  15-1254.01\t29-1141.00\tSupplemental\t11
  15-1254.01\t15-1254.02\tPrimary-Short\t1
  15-1252.00\t15-1254.01\tPrimary-Short\t3

  """

@Test func `codes of O*NET are joined to those of the SOC`() throws {
  let network = OccupationNetwork([try imported(zones), try imported(related)])
  #expect(network.zones == ["15-1252": 4, "15-1254": 3, "29-1141": 3])
  #expect(network.related["15-1254"]?.map(\.soc) == ["15-1252", "29-1141"])
  #expect(network.related["15-1254"]?.map(\.rank) == [2, 11])
}

@Test func `one job zone up is an advance, the same a lateral move, anything else none`() throws {
  let network = OccupationNetwork([try imported(zones), try imported(related)])
  #expect(network.move(from: "15-1254", to: "15-1252") == .advance)
  #expect(network.move(from: "15-1254", to: "29-1141") == .lateral)
  #expect(network.move(from: "15-1252", to: "15-1254") == nil)
  #expect(network.move(from: "29-1141", to: "15-1254") == nil)
  #expect(OccupationNetwork([]).isEmpty)
}

@Test func `a table of codes says where a code of O*NET belongs`() throws {
  let codes =
    "O*NET-SOC 2019 Code,O*NET-SOC 2019 Title,2018 SOC Code,2018 SOC Title\n"
    + "15-1254.01,Front-End Developers,15-1255,Designers\n"
  let network = OccupationNetwork([try imported(zones), try imported(codes)])
  #expect(network.zones["15-1255"] == 3 && network.zones["15-1254"] == 5)
}

@Test func `a code that stands for several is near what they are near`() throws {
  let aggregates = "aggregate_code,soc2018_members\n15-1250,15-1254|15-1252\n"
  let network = OccupationNetwork([
    try imported(zones), try imported(related), try imported(aggregates),
  ])
  #expect(network.zones["15-1250"] == 3)
  #expect(network.related["15-1250"]?.map(\.soc) == ["29-1141"])
  #expect(network.move(from: "15-1250", to: "29-1141") == .lateral)
}
