import CareerPathways
import Testing

@testable import Exchange

/// The spellings of CTDL that real files have, one at a time.
@Suite struct CTDLReadingTests {
  private let samples = CTDLSamples.self

  @Test func `a file in CTDL's own spelling is read without remark`() throws {
    let read = try samples.read(samples.plain)
    #expect(MapOutline(read.map) == .plain)
    #expect(read.findings.isEmpty)
    #expect(read.map.name == "Metal" && read.map.id == samples.id)
    let machinist = try #require(read.map.occupations.first { $0.title == "Machinist" })
    #expect(machinist.credentials == ["AWS"])
    #expect(read.map.occupations.first { $0.title == "Engineer" }?.soc == "17-2141")
    #expect(read.map.occupations.first { $0.title == "Welder" }?.notes == "Joins metal")
    #expect(read.map.pathways.first?.note == "All of metal work")
    #expect(read.map.problems.isEmpty)
  }

  @Test(
    arguments: [
      (
        "other prefixes",
        ["ceterms:hasPart": "ceasn:hasPart", "ceasn:hasChild": "ceterms:hasChild"]
      ),
      (
        "no prefixes",
        [
          "\"ceterms:": "\"", "\"ceasn:": "\"", "\"@id\"": "\"id\"", "\"@type\"": "\"type\"",
        ]
      ),
      (
        "whole addresses",
        [
          "\"ceterms:": "\"https://purl.org/ctdl/terms/",
          "\"ceasn:": "\"https://purl.org/ctdlasn/terms/",
        ]
      ),
      ("other languages", ["\"en-US\"": "\"en\""]),
      ("marked languages", ["\"en-US\"": "\"@en-US\""]),
      ("values of languages", ["{\"en-US\": ": "{\"@language\": \"en\", \"@value\": "]),
      ("another context", ["https://credreg.net": "http://credreg.net"]),
      ("a list of contexts", ["\"https://credreg.net/ctdl/schema/context/json\"": "[\"a\", {}]"]),
      ("no graph", ["\"@graph\": [": "\"@graph\": {\"@set\": [", "]}": "]}}"]),
    ] as [(String, [String: String])])
  func `another spelling says the same`(name: String, changes: [String: String]) throws {
    var text = samples.plain
    if name == "no graph" {
      text = String(text.drop { $0 != "[" }.dropLast())
    } else {
      for (old, new) in changes { text = text.replacing(old, with: new) }
      #expect(text != samples.plain)
    }
    let read = try samples.read(text)
    #expect(MapOutline(read.map) == .plain)
    #expect(read.findings.isEmpty)
  }

  @Test func `a plain text stands for a language, and a value for a list`() throws {
    let text = samples.plain.replacing(#"{"en-US": "Welder"}"#, with: #""Welder""#)
      .replacing("[\"\(samples.uri(2))\"]", with: "\"\(samples.uri(2))\"")
      .replacing("[\"\(samples.uri(3))\"]", with: "{\"@id\": \"\(samples.uri(3))\"}")
    let read = try samples.read(text)
    #expect(MapOutline(read.map) == .plain && read.findings.isEmpty)
  }

  @Test func `of several languages English is read, else the first`() throws {
    let text = samples.plain.replacing(
      #"{"en-US": "Welder"}"#, with: #"{"de": "Schweißer", "en": "Welder", "id": "Tukang las"}"#)
    #expect(MapOutline(try samples.read(text).map) == .plain)
    let foreign = samples.plain.replacing(
      #"{"en-US": "Welder"}"#, with: #"{"fr": "Soudeur", "de": "Schweißer"}"#)
    #expect(try samples.read(foreign).map.occupations.map(\.title).contains("Schweißer"))
  }

  @Test(
    arguments: [
      #""ceterms:hasCondition": [{"@type": "ceterms:ComponentCondition", "ceterms:targetComponent": [X]}]"#,
      #""ceterms:hasCondition": {"ceterms:hasCondition": [{"@id": "_:c", "targetComponent": X}]}"#,
      #""ceterms:precededBy": [X]"#, #""ceterms:prerequisite": X"#,
    ])
  func `a condition or an order links as a child does`(link: String) throws {
    let text = samples.plain.replacing(
      "\"ceasn:hasChild\": [\"\(samples.uri(2))\"]",
      with: link.replacing("X", with: "\"\(samples.uri(2))\""))
    let read = try samples.read(text)
    #expect(MapOutline(read.map) == .plain && read.findings.isEmpty)
  }

  @Test(
    arguments: [
      #""ceterms:precedes": ["X"]"#, #""ceterms:preceeds": "X""#, #""ceasn:isChildOf": ["X"]"#,
    ])
  func `a link may stand at the other end`(link: String) throws {
    let text = samples.graph(
      samples.node(
        9, "ceterms:Pathway", "Metal",
        #""ceterms:hasDestinationComponent": "\#(samples.uri(2))""#) + ","
        + samples.job(2, "Machinist") + ","
        + samples.job(1, "Welder", link.replacing("X", with: samples.uri(2))))
    let read = try samples.read(text)
    #expect(MapOutline(read.map).links == ["Welder > Machinist"])
    #expect(read.findings.isEmpty)
  }

  @Test func `a condition may be a node of its own, and its words become a note`() throws {
    let condition = """
      , {"@id": "_:c1", "@type": "ceterms:ComponentCondition",
      "ceterms:description": "Two years at the lathe", "ceterms:targetComponent": "\(samples.uri(2))"}
      """
    let text = samples.plain.replacing(
      "\"ceasn:hasChild\": [\"\(samples.uri(2))\"]", with: #""ceterms:hasCondition": "_:c1""#
    ).replacing("\n]}", with: condition + "\n]}")
    let read = try samples.read(text)
    #expect(MapOutline(read.map) == .plain && read.findings.isEmpty)
    #expect(read.map.progressions.contains { $0.notes == "Two years at the lathe" })
  }

  @Test(arguments: ["ceterms:isDestinationComponentOf", "ceterms:isDestinationComponentFor"])
  func `the destination may name its Pathway`(term: String) throws {
    let text = samples.plain.replacing(
      ",\n \"ceterms:hasDestinationComponent\": [\"\(samples.uri(3))\"]", with: ""
    ).replacing(
      "{\"en-US\": \"Engineer\"}",
      with: "{\"en-US\": \"Engineer\"}, \"\(term)\": \"\(samples.uri(9))\"")
    #expect(text != samples.plain)
    let read = try samples.read(text)
    #expect(MapOutline(read.map) == .plain && read.findings.isEmpty)
  }

  @Test func `a destination need not be among the parts`() throws {
    let text = samples.plain.replacing(
      "\"\(samples.uri(3))\", \"\(samples.uri(2))\"", with: "\"\(samples.uri(2))\"")
    #expect(text != samples.plain)
    let read = try samples.read(text)
    #expect(MapOutline(read.map) == .plain && read.findings.isEmpty)
  }

  @Test func `components may be inside one another`() throws {
    let inner = samples.job(1, "Welder")
    let middle = samples.job(2, "Machinist", #""ceasn:hasChild": [\#(inner)]"#)
    let outer = samples.job(3, "Engineer", #""ceasn:hasChild": [\#(middle)]"#)
    let read = try samples.read(
      samples.node(9, "ceterms:Pathway", "Metal", #""ceterms:hasDestinationComponent": \#(outer)"#))
    #expect(MapOutline(read.map) == .plain && read.findings.isEmpty)
  }

  @Test func `links that no component has leave all below the destination`() throws {
    let text = samples.plain.replacing(
      "\"ceasn:hasChild\": [\"\(samples.uri(2))\"], ", with: ""
    ).replacing("\"\(samples.uri(1))\", \"\(samples.uri(4))\"]}", with: "\"\(samples.uri(4))\"]}")
    let read = try samples.read(text)
    #expect(read.map.levels.map(\.title) == ["Level 2", "Level 1"])
    #expect(read.map.occupations.count == 3 && read.map.progressions.isEmpty)
    #expect(
      read.findings == [
        .unlinked(CTDLNodeName("Metal", samples.ctid(9)), count: 3)
      ])
  }
}
