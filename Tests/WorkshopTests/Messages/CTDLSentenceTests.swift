import CareerPathways
import Exchange
import Testing

@testable import Workshop

@Suite struct CTDLSentenceTests {
  private static let node = CTDLNodeName("Welder", "ce-1")
  private static let id = RecordID(fixed: "x")

  private static let findings: [CTDLFinding] = [
    .noPathway, .severalSets, .noJobs(1), .notJob(node, type: "T"),
    .obsoleteClass(node, type: "T"), .unknownClass(node, type: ""), .noName(node),
    .severalNames(node), .sameName(node), .badCTID(node), .sameCTID(node),
    .missing(from: node, to: "a"), .misspelled("a", meant: node), .noDestination(node),
    .severalDestinations(node, taken: node), .destinationFollowed(node), .reversed(node),
    .unlinked(node, count: 2), .circle(node), .inNoPathway(node), .inSeveralPathways(node),
    .noLevel(node), .severalLevels(node), .unnamedLevels(2), .levelFollowsItself(node),
    .inLevelNote(node, count: 2), .severalCodes(node), .unused(node, type: "T"),
    .passedOver(["b": 1200, "a": 1]), .endGone(id), .cellGone,
  ]

  @Test(arguments: findings) func `every finding is a sentence`(finding: CTDLFinding) {
    let sentence = Sentences.fact(finding)
    #expect(sentence.hasSuffix(".") && sentence.count > 20)
  }

  @Test func `no two findings are told alike`() {
    #expect(Set(Self.findings.map { Sentences.fact($0) }).count == Self.findings.count)
  }

  @Test func `a node is called by its name and by what to look for`() {
    #expect(
      Sentences.fact(CTDLFinding.severalCodes(Self.node))
        == "‘Welder’ (ce-1) has several codes; the first was taken.")
    #expect(
      Sentences.fact(CTDLFinding.noName(CTDLNodeName("", "ce-1")))
        == "‘ce-1’ has no name; it is called after its address.")
    #expect(
      Sentences.fact(CTDLFinding.passedOver(["b": 1200, "a": 1]))
        == "A map has no place for ‘a’ (1), ‘b’ (1,200); not taken.")
  }

  @Test func `what the Registry misses says what to do`() throws {
    var map = PathwayMap(id: RecordID(fixed: "m"))
    try map.add(Pathway(id: Self.id, title: "Metal"))
    #expect(
      Sentences.fact(.shortDescription(Self.id), in: map)
        == "Missing for the Registry: a description of the pathway ‘Metal’ of at least 15 "
        + "characters. Write a note for it.")
    let remarks: [CTDLRemark] = [
      .noOwner, .ownerWithoutCTID, .noName, .noPathways, .shortDescription(nil),
      .shortDescription(Self.id), .split(pathway: Self.id, into: 2),
      .unlinked(pathway: Self.id, count: 2), .circle(Self.id), .notSOC(Self.id),
      .credentialTypes(of: 3, unknown: 1), .credentialTypes(of: 3, unknown: 0), .lateral(1),
    ]
    let sentences = remarks.map { Sentences.fact($0, in: map) }
    #expect(sentences.allSatisfy { $0.hasSuffix(".") })
    #expect(Set(sentences).count == remarks.count)
  }
}
