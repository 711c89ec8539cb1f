import CareerPathways
import Testing

@testable import Exchange

/// What is wrong with a file is named, and everything is placed all the same.
@Suite struct CTDLFindingTests {
  private let samples = CTDLSamples.self

  private func name(_ name: String, _ number: Int) -> CTDLNodeName {
    CTDLNodeName(name, CTDLSamples.ctid(number))
  }

  private func pathway(_ rest: String) -> String {
    samples.node(9, "ceterms:Pathway", "Metal", rest)
  }

  @Test func `children that come later are turned round by the destination`() throws {
    let text = samples.graph(
      [
        pathway(#""ceterms:hasDestinationComponent": "\#(samples.uri(3))""#),
        samples.job(1, "Welder", #""ceasn:hasChild": "\#(samples.uri(2))""#),
        samples.job(
          2, "Machinist",
          #""ceasn:hasChild": "\#(samples.uri(3))", "ceasn:isChildOf": "\#(samples.uri(1))""#),
        samples.job(3, "Engineer"),
      ].joined(separator: ","))
    let read = try samples.read(text)
    #expect(MapOutline(read.map) == .plain)
    #expect(read.findings == [.reversed(name("Metal", 9))])
  }

  @Test func `of two destinations the one that nothing follows is taken`() throws {
    let text = samples.plain.replacing(
      #"{"en-US": "Machinist"}"#,
      with: #"{"en-US": "Machinist"}, "isDestinationComponentFor": "\#(samples.uri(9))""#)
    let read = try samples.read(text)
    #expect(MapOutline(read.map) == .plain)
    #expect(
      read.findings == [.severalDestinations(name("Metal", 9), taken: name("Engineer", 3))])
  }

  @Test func `a destination that something follows is told`() throws {
    let text = samples.plain.replacing(
      "DestinationComponent\": [\"\(samples.uri(3))\"]",
      with: "DestinationComponent\": [\"\(samples.uri(2))\"]")
    let read = try samples.read(text)
    #expect(MapOutline(read.map).links == MapOutline.plain.links)
    #expect(read.findings == [.destinationFollowed(name("Metal", 9))])
  }

  @Test func `a Pathway without a destination ends at what nothing follows`() throws {
    let text = samples.plain.replacing("hasDestinationComponent", with: "hasNone")
    let read = try samples.read(text)
    #expect(MapOutline(read.map) == .plain)
    #expect(
      read.findings == [.noDestination(name("Metal", 9)), .passedOver(["hasNone": 1])])
  }

  @Test func `a link to nowhere is told, and one that is only spelled otherwise is followed`()
    throws
  {
    let lost = "https://example.org/lost"
    let text = samples.plain.replacing(
      "\"ceasn:hasChild\": [\"\(samples.uri(2))\"]",
      with:
        "\"ceasn:hasChild\": [\"http://example.org/graph/\(samples.ctid(2).dropFirst(3))\", \"\(lost)\"]"
    )
    let read = try samples.read(text)
    #expect(MapOutline(read.map) == .plain)
    #expect(
      read.findings.contains(
        .misspelled(
          "http://example.org/graph/\(samples.ctid(2).dropFirst(3))", meant: name("Machinist", 2))))
    #expect(read.findings.contains(.missing(from: name("Engineer", 3), to: lost)))
    #expect(read.findings.count == 2)
  }

  @Test func `a CTID that is none is told, and the address's is taken`() throws {
    let text = samples.plain.replacing(
      "\"ceterms:ctid\": \"\(samples.ctid(1))\"", with: "\"ceterms:ctid\": \"ce-1\"")
    let read = try samples.read(text)
    #expect(read.findings == [.badCTID(CTDLNodeName("Welder", "ce-1"))])
    #expect(read.map.occupation(RecordID(fixed: "ce-00000000-0000-4000-8000-000000000001")) != nil)
  }

  @Test func `one CTID serves one thing`() throws {
    let text = samples.plain.replacing(
      "\"ceterms:ctid\": \"\(samples.ctid(1))\"", with: "\"ceterms:ctid\": \"\(samples.ctid(2))\"")
    let read = try samples.read(text)
    #expect(read.findings.contains(.sameCTID(name("Welder", 2))))
    #expect(Set(read.map.occupations.map(\.id)).count == 3)
  }

  @Test func `in a file without jobs everything becomes an occupation`() throws {
    let text = samples.plain.replacing("ceterms:JobComponent", with: "ceterms:Certification")
    let read = try samples.read(text)
    #expect(read.map.occupations.count == 4)
    #expect(MapOutline(read.map).occupations.contains("AWS, Level 1, Metal"))
    #expect(read.findings == [.noJobs(4)])
  }

  @Test func `what is no job beside jobs becomes an occupation or a skill, and is told`() throws {
    let text = samples.plain.replacing(
      "\n]}",
      with: ","
        + samples.node(
          5, "ceterms:CourseComponent", "Shop math", #""ceasn:isChildOf": "\#(samples.uri(1))""#)
        + ","
        + samples.node(
          6, "ceterms:CompetencyComponent", "Reads drawings",
          #""ceterms:precedes": "\#(samples.uri(1))""#) + "\n]}")
    let read = try samples.read(text)
    #expect(read.findings == [.notJob(name("Shop math", 5), type: "CourseComponent")])
    #expect(MapOutline(read.map).occupations.contains("Shop math, Level 1, Metal"))
    #expect(read.map.occupations.first { $0.title == "Welder" }?.skills == ["Reads drawings"])
  }

  @Test func `a credential that builds on another stays in a cell`() throws {
    let text = samples.plain.replacing(
      #"{"en-US": "AWS"}"#, with: #"{"en-US": "AWS"}, "ceasn:hasChild": "\#(samples.uri(5))""#
    ).replacing("\n]}", with: "," + samples.node(5, "ceterms:License", "OSHA") + "\n]}")
    let read = try samples.read(text)
    #expect(MapOutline(read.map).links.contains("OSHA > AWS"))
    #expect(read.map.occupations.count == 5)
    #expect(
      read.findings == [
        .notJob(name("AWS", 4), type: "CredentialComponent"),
        .notJob(name("OSHA", 5), type: "License"),
      ])
  }

  @Test func `a part of an unknown class is placed, and a stranger is told`() throws {
    let text = samples.plain.replacing(
      "\"@type\": \"ceterms:JobComponent\", \"ceterms:ctid\": \"\(samples.ctid(1))\"",
      with: "\"@type\": \"x:Work\", \"ceterms:ctid\": \"\(samples.ctid(1))\""
    )
    .replacing("\n]}", with: "," + samples.node(5, "x:Thing", "A thing") + "\n]}")
    let read = try samples.read(text)
    #expect(MapOutline(read.map) == .plain)
    #expect(
      read.findings == [
        .unknownClass(name("Welder", 1), type: "Work"),
        .notJob(name("Welder", 1), type: "Work"),
        .unused(name("A thing", 5), type: "Thing"),
      ])
  }

  @Test func `components without a Pathway make one column`() throws {
    let text = samples.graph(
      samples.job(2, "Machinist", #""ceasn:hasChild": "\#(samples.uri(1))""#) + ","
        + samples.job(1, "Welder"))
    let read = try samples.read(text)
    #expect(read.map.pathways.map(\.title) == ["file"])
    #expect(read.map.occupations.count == 2 && read.findings == [.noPathway])
  }

  @Test func `a component in two Pathways stands in the first of the set`() throws {
    let text = samples.graph(
      [
        samples.node(
          8, "ceterms:Pathway", "Wood",
          #""ceterms:hasDestinationComponent": "\#(samples.uri(1))""#),
        pathway(#""ceterms:hasDestinationComponent": "\#(samples.uri(1))""#),
        samples.node(
          7, "ceterms:PathwaySet", "Making",
          #""ceasn:hasPathway": ["\#(samples.uri(9))", "\#(samples.uri(8))"]"#),
        samples.job(1, "Welder"),
      ].joined(separator: ","))
    let read = try samples.read(text)
    #expect(read.map.name == "Making" && read.map.id.text == samples.ctid(7))
    #expect(read.map.pathways.map(\.title) == ["Metal", "Wood"])
    #expect(MapOutline(read.map).occupations == ["Welder, Level 1, Metal"])
    #expect(read.findings == [.inSeveralPathways(name("Welder", 1))])
  }

  @Test func `a circle is told and cut`() throws {
    let text = samples.plain.replacing(
      #"{"en-US": "Welder"}"#,
      with: #"{"en-US": "Welder"}, "ceasn:hasChild": "\#(samples.uri(2))""#)
    let read = try samples.read(text)
    #expect(read.map.occupations.count == 3)
    #expect(read.findings.contains { if case .circle = $0 { true } else { false } })
  }

  @Test func `a name that is missing or double is told`() throws {
    let text = samples.plain.replacing(#"{"en-US": "Welder"}"#, with: #"{"en-US": " "}"#)
      .replacing(#"{"en-US": "Machinist"}"#, with: #"["Machinist", "Lathe operator"]"#)
    let read = try samples.read(text)
    #expect(
      read.map.occupations.map(\.title) == ["Engineer", "Machinist", samples.ctid(1)])
    #expect(
      read.findings == [.severalNames(name("Machinist", 2)), .noName(name("", 1))])
  }

  @Test func `what a map has no place for is counted`() throws {
    let text = samples.plain.replacing(
      #"{"en-US": "Welder"}"#,
      with: #"{"en-US": "Welder"}, "ceterms:subjectWebpage": "https://example.org", "x": 1"#)
    #expect(try samples.read(text).findings == [.passedOver(["subjectWebpage": 1, "x": 1])])
  }
}
