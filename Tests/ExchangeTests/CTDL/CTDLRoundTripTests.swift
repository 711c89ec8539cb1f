import CareerPathways
import Testing
import WorkspaceStore

@testable import Exchange

@Suite struct CTDLRoundTripTests {
  /// Through the bytes of a file, as the command line does it.
  private func sent(_ map: PathwayMap, taken: Set<RecordID> = []) throws -> CTDLImport {
    let bytes = JSONWriter.pretty(try CTDL.write(map, owner: "KentuckianaWorks").json)
    return try CTDLSamples.read([JSONReader.read(bytes)], taken: taken)
  }

  @Test func `the map of Louisville comes back whole`() throws {
    let read = try sent(LouisvilleExample.map)
    #expect(differences(LouisvilleExample.map.json, read.map.json).isEmpty)
    let isEqual = read.map == LouisvilleExample.map
    #expect(isEqual)
    #expect(read.findings.isEmpty)
  }

  @Test(arguments: 0..<500) func `any map comes back whole, and is written as before`(
    seed: Int
  ) throws {
    var random = SeededGenerator(seed: seed)
    let map = PathwayMap.hostileWithLife(using: &random)
    let json = try CTDL.write(map).json
    // Some go through the bytes of a file too, which takes its time.
    let file = seed % 10 == 0 ? try JSONReader.read(JSONWriter.pretty(json)) : json
    let read = try CTDLSamples.read([file])
    #expect(differences(map.json, read.map.json).isEmpty)
    #expect(read.findings.isEmpty)
    // Maps and graphs are too large to be printed.
    let isEqual = read.map == map
    let isWrittenAsBefore = try CTDL.write(read.map).json == json
    #expect(isEqual && isWrittenAsBefore)
  }

  /// The members in which two documents differ.
  private func differences(_ left: JSON, _ right: JSON) -> [String] {
    Set((left.members ?? [:]).keys).union((right.members ?? [:]).keys)
      .filter { left[$0] != right[$0] }.sorted()
  }

  @Test(arguments: 0..<50) func `a map comes back whole from a graph in any order`(
    seed: Int
  ) throws {
    var random = SeededGenerator(seed: seed)
    let map = PathwayMap.hostileWithLife(using: &random)
    let json = try CTDL.write(map).json
    let nodes = (json["@graph"]?.elements ?? []).shuffled(using: &random)
    let read = try CTDLSamples.read([.object(["@graph": .array(nodes)])])
    #expect(differences(map.json, read.map.json).isEmpty && read.findings.isEmpty)
  }

  @Test func `a map comes back from a graph that a program has spelled out`() throws {
    let map = try Ladder.map()
    let spelled = Self.spelledOut(try CTDL.write(map, owner: "O").json)
    let read = try CTDLSamples.read([spelled])
    #expect(differences(map.json, read.map.json).isEmpty && read.findings.isEmpty)
  }

  /// Values as lists, links and texts as objects, our own value marked, as JSON-LD expands them.
  private static func spelledOut(_ json: JSON) -> JSON {
    switch json {
    case .object(let members):
      var out: [String: JSON] = [:]
      for (name, value) in members {
        switch name {
        case "@context": break
        case CTDLTerm.record:
          out[CTDLRecord.fullTerm] = .array([.object(["@type": .string("@json"), "@value": value])])
        case "@graph", "@id", "@type": out[name] = name == "@graph" ? spelledOut(value) : value
        default: out[name] = .array((value.elements ?? [value]).flatMap(spelledValues))
        }
      }
      return .object(out)
    case .array(let elements): return .array(elements.map(spelledOut))
    default: return json
    }
  }

  private static func spelledValues(_ json: JSON) -> [JSON] {
    if let text = json["en-US"] {
      return [.object(["@language": .string("en-us"), "@value": text])]
    }
    if case .string(let text) = json {
      return [.object([text.hasPrefix("https://cred") ? "@id" : "@value": json])]
    }
    return json.members == nil ? [.object(["@value": json])] : [spelledOut(json)]
  }

  @Test func `a map whose id is taken becomes a copy with CTIDs of its own`() throws {
    let map = LouisvilleExample.map
    let read = try sent(map, taken: [map.id])
    #expect(read.map.id == CTDLSamples.id && read.formerID == map.id)
    #expect(read.map.occupations == map.occupations)
    #expect(MapCTIDs(read.map).set != MapCTIDs(map).set)
  }

  @Test func `what another program changed in the words of CTDL is taken`() throws {
    let map = LouisvilleExample.map
    var text = String(decoding: JSONWriter.pretty(try CTDL.write(map).json), as: UTF8.self)
    text = text.replacing("\"Web Developers\"", with: "\"Web Designers\"")
    let read = try CTDLSamples.read(text).map
    let former = try #require(map.occupations.first { $0.title == "Web Developers" })
    #expect(read.occupation(former.id)?.title == "Web Designers")
    #expect(read.occupations.count == map.occupations.count)
  }

  @Test func `an occupation that another program removed takes its links with it`() throws {
    let map = try Ladder.map()
    let gone = MapCTIDs(map)[.occupation(Ladder.machinist)].uri
    let json = try CTDL.write(map).json
    let nodes = (json["@graph"]?.elements ?? []).filter { $0["@id"]?.text != gone }
    let read = try CTDLSamples.read([.object(["@graph": .array(nodes)])])
    #expect(read.map.occupations.count == map.occupations.count - 1)
    #expect(read.map.progressions.map(\.id.text) == ["ramp-in", "over"])
    #expect(read.findings.contains(.endGone(RecordID(fixed: "first"))))
    #expect(read.map.problems.isEmpty)
  }

  @Test func `without our own values the map is read from the words of CTDL`() throws {
    let map = try Ladder.map()
    let read = try CTDLSamples.read([Self.stripped(try CTDL.write(map).json)]).map
    #expect(
      MapOutline(read)
        == MapOutline(
          levels: ["Degree", "Certificate"],
          pathways: ["Metal: Engineer", "Metal: Own shop", "Wood"],
          occupations: [
            "Engineer, Degree, Metal: Engineer", "Machinist, Degree, Metal: Engineer",
            "Welder, Certificate, Metal: Engineer", "School, Certificate, Metal: Engineer",
            "Own shop, Degree, Metal: Own shop", "Joiner, Certificate, Wood",
          ],
          links: [
            "School > Welder", "Welder > Machinist", "Machinist > Engineer", "Machinist > Own shop",
            "Welder > Joiner",
          ]))
    #expect(read.occupations.first { $0.title == "Welder" }?.credentials == ["AWS", "OSHA 10"])
    #expect(read.occupations.first { $0.title == "Engineer" }?.soc == "17-2141")
  }

  private static func stripped(_ json: JSON) -> JSON {
    switch json {
    case .object(let members):
      .object(members.filter { $0.key != CTDLTerm.record }.mapValues(stripped))
    case .array(let elements): .array(elements.map(stripped))
    default: json
    }
  }
}
