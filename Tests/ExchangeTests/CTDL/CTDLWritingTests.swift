import CareerPathways
import Testing
import WorkspaceStore

@testable import Exchange

@Suite struct CTDLWritingTests {
  private func node(_ ctid: CTID, in json: JSON) -> JSON? {
    json["@graph"]?.elements?.first { $0["ceterms:ctid"]?.text == ctid.text }
  }

  private func pathways(_ json: JSON) -> [JSON] {
    (json["@graph"]?.elements ?? []).filter { $0["@type"]?.text == "ceterms:Pathway" }
  }

  @Test func `the map of Louisville keeps every rule`() throws {
    let export = try CTDL.write(LouisvilleExample.map, owner: "KentuckianaWorks")
    #expect(CTDLChecker(export.json).breaches.isEmpty)
    #expect(export.remarks.contains(.ownerWithoutCTID))
  }

  @Test(arguments: 0..<300) func `any map keeps every rule, but for what the remarks say`(
    seed: Int
  ) throws {
    var random = SeededGenerator(seed: seed)
    let map = PathwayMap.hostileWithLife(using: &random)
    let export = try CTDL.write(map, owner: "O")
    let allowed = export.remarks.compactMap { remark in
      switch remark {
      case .shortDescription: "short description"
      case .noName: "no ceterms:name"
      default: nil
      }
    }
    let breaches = CTDLChecker(export.json).breaches.filter { breach in
      !allowed.contains { breach.hasPrefix($0) }
    }
    #expect(breaches.isEmpty)
  }

  @Test func `what the Registry misses is said`() throws {
    var map = PathwayMap(id: RecordID(fixed: "m"))
    #expect(
      try CTDL.write(map).remarks == [.noOwner, .noName, .noPathways, .shortDescription(nil)])
    map.name = "Making things by hand"
    try map.add(Pathway(id: Ladder.metal, title: "Metal"))
    #expect(
      try CTDL.write(map, owner: " O ").remarks == [
        .ownerWithoutCTID, .shortDescription(Ladder.metal),
      ])
  }

  @Test func `children come first, and the way over to another pathway is an order alone`() throws {
    let map = try Ladder.map()
    let ids = MapCTIDs(map)
    let json = try CTDL.write(map, owner: "O").json
    #expect(CTDLChecker(json).breaches.isEmpty)
    let engineer = try #require(node(ids[.occupation(Ladder.engineer)], in: json))
    #expect(
      engineer["ceasn:hasChild"] == .array([.string(ids[.occupation(Ladder.machinist)].uri)]))
    let welder = try #require(node(ids[.occupation(Ladder.welder)], in: json))
    #expect(
      welder["ceasn:isChildOf"] == .array([.string(ids[.occupation(Ladder.machinist)].uri)]))
    #expect(
      welder["ceterms:precedes"]
        == .array(
          [Ladder.machinist, Ladder.joiner].map { .string(ids[.occupation($0)].uri) }))
    let alignment = engineer["ceterms:occupationType"]?.elements?.first
    #expect(alignment?["ceterms:codedNotation"]?.text == "17-2141")
  }

  @Test func `each top of a column gets a Pathway with all that leads to it`() throws {
    let map = try Ladder.map()
    let export = try CTDL.write(map, owner: "O")
    let names = pathways(export.json).map { $0["ceterms:name"]?["en-US"]?.text }
    #expect(names == ["Metal: Engineer", "Metal: Own shop", "Wood"])
    let counts = pathways(export.json).map { $0["ceterms:hasPart"]?.elements?.count }
    #expect(counts == [6, 6, 2])
    #expect(export.remarks.contains(.split(pathway: Ladder.metal, into: 2)))
  }

  @Test func `what has no link joins the Pathway, or makes its own above it`() throws {
    var map = try Ladder.map()
    let low = try #require(map.occupation(Ladder.welder)?.cell)
    try map.add(Occupation(id: RecordID(fixed: "grinder"), title: "Grinder", in: low))
    var parts = pathways(try CTDL.write(map).json).map { $0["ceterms:hasPart"]?.elements?.count }
    #expect(parts == [7, 6, 2])
    try map.add(Level(id: RecordID(fixed: "top"), title: "Top"), at: 0)
    let high = PathwayMap.Cell(level: RecordID(fixed: "top"), pathway: Ladder.metal)
    try map.add(Occupation(id: RecordID(fixed: "chief"), title: "Chief", in: high))
    let export = try CTDL.write(map)
    parts = pathways(export.json).map { $0["ceterms:hasPart"]?.elements?.count }
    #expect(parts == [2, 6, 6, 2])
    #expect(export.remarks.contains(.unlinked(pathway: Ladder.metal, count: 2)))
  }

  @Test func `an advance that closes a circle stays in our own values`() throws {
    var map = try Ladder.map()
    let back = RecordID(fixed: "back")
    try map.add(Progression(id: back, from: Ladder.engineer, to: Ladder.welder))
    let export = try CTDL.write(map, owner: "O")
    #expect(export.remarks.contains(.circle(back)))
    #expect(CTDLChecker(export.json).breaches.isEmpty)
    #expect(try CTDLSamples.read([export.json]).map == map)
  }

  @Test func `a map that breaks a rule is not written`() {
    let id = RecordID(fixed: "x")
    let map = PathwayMap(
      id: id, name: "", levels: [], pathways: [],
      occupations: [Occupation(id: id, title: "A", in: PathwayMap.Cell(level: id, pathway: id))])
    #expect(throws: UnwritableMap(problems: [.occupationNotOnMap(id)])) { try CTDL.write(map) }
  }

  @Test func `what was imported is exported under the CTIDs it had`() throws {
    let model = CTDLSamples.graph(
      """
      {"@id": "\(CTDLSamples.uri(20))", "@type": "asn:ProgressionModel",
       "ceterms:ctid": "\(CTDLSamples.ctid(20))", "skos:hasTopConcept": "\(CTDLSamples.uri(21))"},
      {"@id": "\(CTDLSamples.uri(21))", "@type": "asn:ProgressionLevel", "skos:prefLabel": "All"}
      """)
    let text = CTDLSamples.plain.replacing(
      #"{"en-US": "AWS"}"#, with: #"{"en-US": "AWS"}, "credentialType": "x/terms/DigitalBadge""#)
    let map = try CTDLSamples.read(text, model).map
    let json = try CTDL.write(map, owner: "O").json
    let ctids = Set((json["@graph"]?.elements ?? []).compactMap { $0["ceterms:ctid"]?.text })
    #expect(ctids.isSuperset(of: [1, 2, 3, 4, 9, 20, 21].map(CTDLSamples.ctid)))
    let badge = node(MapCTIDs(map)[.credential("AWS")], in: json)
    #expect(badge?["ceterms:credentialType"]?.text == "ceterms:DigitalBadge")
    #expect(CTDLChecker(json).breaches.isEmpty)
    #expect(try CTDLSamples.read([json]).map == map)
  }

  @Test(
    arguments: [
      ("CompTIA A+", nil), ("CompTIA certification", "ceterms:Certification"),
      ("Certified Nursing Assistant", "ceterms:Certification"),
      ("Associate of Applied Science", "ceterms:AssociateDegree"),
      ("BA/BS", "ceterms:BachelorDegree"),
      ("Master’s degree", "ceterms:MasterDegree"),
      ("High School Diploma", "ceterms:SecondarySchoolDiploma"),
      ("GED", "ceterms:GeneralEducationDevelopment"), ("LPN license", "ceterms:License"),
      ("Welding certificate", "ceterms:Certificate"),
      ("Registered apprenticeship", "ceterms:ApprenticeshipCertificate"),
    ] as [(String, String?)])
  func `the name of a credential tells its type`(name: String, type: String?) {
    #expect(CredentialClass.named(by: name) == type)
  }

  @Test func `a long ladder is written and read in no time`() throws {
    var map = PathwayMap(id: RecordID(fixed: "m"))
    map.name = "M"
    try map.add(Level(id: RecordID(fixed: "l"), title: "L"))
    try map.add(Pathway(id: RecordID(fixed: "p"), title: "P"))
    let cell = PathwayMap.Cell(level: RecordID(fixed: "l"), pathway: RecordID(fixed: "p"))
    let ids = (0..<400).compactMap { RecordID("o\($0)") }
    for id in ids { try map.add(Occupation(id: id, title: "O", in: cell)) }
    for (from, to) in zip(ids, ids.dropFirst()) {
      try map.add(Progression(id: from, from: from, to: to))
    }
    #expect(try CTDLSamples.read([CTDL.write(map).json]).map == map)
  }
}
