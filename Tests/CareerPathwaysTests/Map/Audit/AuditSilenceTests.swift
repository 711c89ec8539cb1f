import Testing

@testable import CareerPathways

@Suite struct AuditSilenceTests {
  /// A map on which two occupations lack education, and one SOC code has a mistake.
  private var map: PathwayMap {
    var map = SoundMap.map
    for id in ["low-a", "top-b"] { map.change(id) { $0.education = "" } }
    map.change("mid-a") { $0.soc = "nurse" }
    return map
  }

  private func silence(_ rule: String, at place: AuditPlace) -> SilencedRule {
    var silenced = SilencedRule(id: RecordID(fixed: "s"))
    silenced.rule = rule
    silenced.place = place.description
    silenced.reason = "We know"
    return silenced
  }

  @Test func `a rule silenced at one place counts at the others`() throws {
    var map = map
    let silenced = silence("missing-education", at: .occupation(SoundMap.id("low-a")))
    map.silence(silenced)
    let audit = map.audit()
    #expect(audit.findings.map(\.rule) == ["malformed-soc", "missing-education"])
    #expect(audit.findings.last?.place == .occupation(SoundMap.id("top-b")))
    #expect(audit.silenced.map(\.by) == [silenced])
    #expect(audit.silenced.first?.finding.place.description == silenced.place)
    #expect(audit.idle.isEmpty)
  }

  @Test func `a rule silenced for the whole map counts nowhere, until it is heard again`() {
    var map = map
    map.silence(silence("missing-education", at: .map))
    let audit = map.audit()
    #expect(audit.findings.map(\.rule) == ["malformed-soc"])
    #expect(audit.silenced.count == 2)
    map.hear(RecordID(fixed: "s"))
    #expect(map.audit().findings.count == 3)
  }

  @Test func `silencing an error takes it off the errors`() {
    var map = map
    #expect(map.audit().errors.map(\.rule) == ["malformed-soc"])
    map.silence(silence("malformed-soc", at: .occupation(SoundMap.id("mid-a"))))
    #expect(map.audit().errors.isEmpty)
    #expect(map.audit().count(.advice) == 2)
  }

  @Test func `what is silenced and finds nothing is named apart`() {
    var map = SoundMap.map
    let known = silence("dead-end", at: .occupation(SoundMap.id("low-a")))
    map.silence(known)
    var unknown = silence("a-rule-of-tomorrow", at: .map)
    unknown.reason = ""
    map.silence(unknown)
    #expect(map.audit().idle == [known, unknown])
    #expect(map.audit().silenced.isEmpty)
  }

  @Test(arguments: ["cell/a", "cell/a/b/c", "occupation/", "Occupation/a", "level/a", "/", "map"])
  func `a text that names no place is none`(text: String) { #expect(AuditPlace(text) == nil) }
}
