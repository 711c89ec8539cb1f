import Testing

@testable import CareerPathways

@Suite struct AuditRuleTests {
  @Test func `a map with everything breaks no rule`() {
    #expect(SoundMap.map.audit() == MapAudit(PathwayMap(id: .nowhere), by: []))
    #expect(SoundMap.map.problems.isEmpty)
  }

  @Test(arguments: RuleBreak.all)
  func `a map that breaks one rule breaks no other`(broken: RuleBreak) {
    let findings = broken.map.audit().findings
    #expect(findings.map(\.rule) == broken.places.map { _ in broken.rule })
    #expect(findings.map(\.place) == broken.places)
  }

  @Test func `every rule has a map that breaks it`() {
    #expect(RuleBreak.all.map(\.rule).sorted() == AuditRule.all.map(\.id).sorted())
  }

  @Test func `rules have ids of their own, and the errors come first`() {
    let ids = AuditRule.all.map(\.id)
    #expect(Set(ids).count == ids.count)
    #expect(ids.allSatisfy { RecordID($0) != nil })
    let order = AuditSeverity.allCases
    let severities = AuditRule.all.compactMap { order.firstIndex(of: $0.severity) }
    #expect(severities == severities.sorted())
  }

  @Test(arguments: AuditRule.all.map(\.id))
  func `every rule names a place of the guide that has words`(id: String) throws {
    let rule = try #require(AuditRule.named(id))
    let words = try #require(Guide.words(at: rule.source))
    #expect(!words.title.isEmpty && !words.text.isEmpty)
  }

  @Test(arguments: RuleBreak.all)
  func `a sentence names as many facts as the finding has`(broken: RuleBreak) throws {
    let sentence = try #require(AuditRule.named(broken.rule)).sentence
    for finding in broken.map.audit().findings {
      let named = (1...9).filter { sentence.contains("{\($0)}") }
      #expect(named.count <= finding.facts.count)
      #expect(named == Array(1..<(named.count + 1)))
      #expect(sentence.contains("{place}") || named == [1] || finding.place == .map)
    }
  }
}
