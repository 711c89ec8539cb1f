import CareerPathways
import Testing

@testable import Workshop

@Suite struct AuditSentenceTests {
  private let map = LouisvilleExample.map
  private var words: AuditWords { AuditWords(map) }

  private func sentence(
    _ rule: AuditRule.ID, _ place: AuditPlace, _ facts: AuditFact...
  ) -> String {
    Sentences.sentence(AuditFinding(rule: rule, place: place, facts: facts), words)
  }

  private func wages(_ low: Int, _ high: Int) -> AuditFact? {
    WageRange(low: Money(cents: low), high: Money(cents: high), basis: .hourly).map(AuditFact.wages)
  }

  @Test func `a place is named by its title, with its level and pathway`() throws {
    let place = AuditPlace.occupation(RecordID(fixed: "web-developers"))
    #expect(words.name(of: place) == "Web Developers")
    #expect(
      words.cell(of: place)
        == "Associate Degree (2 yrs) or Some College, no degree, Web and Digital Communications")
    #expect(words.name(of: .map) == "The whole map")
    #expect(words.name(of: .pathway(RecordID(fixed: "web"))) == "Web and Digital Communications")
    #expect(words.name(of: .occupation(RecordID(fixed: "gone"))) == "(no title)")
  }

  @Test func `a progression is named by both its ends`() throws {
    let advance = try #require(map.progressions.first { $0.kind == .advance })
    let ends = advance.occupations.compactMap { map.occupation($0)?.title }
    #expect(words.name(of: .progression(advance.id)) == ends.joined(separator: " → "))
    #expect(
      sentence("advance-on-level", .progression(advance.id), .levels([RecordID(fixed: "ba-bs")]))
        == "The advance from ‘\(ends[0])’ to ‘\(ends[1])’ stays on ‘BA/BS’. "
        + "If it is no step up, make it a lateral move.")
  }

  @Test func `a sentence names wages, postings and texts`() throws {
    let place = AuditPlace.cell(try #require(map.cell(row: 0, column: 2)))
    #expect(
      sentence("cell-postings", place, .postings(1), .postings(1200)).hasPrefix(
        "The cell ‘BA/BS, Network Systems’ has 1 posting, and its occupations together "
          + "1,200 postings."))
    let web = AuditPlace.occupation(RecordID(fixed: "web-developers"))
    let upsideDown = try #require(wages(2000, 1000))
    #expect(
      sentence("wages-upside-down", web, upsideDown).contains("highest: $20.00-$10.00 an hour."))
    #expect(
      sentence("credentials-do-not-stack", web, .texts(["A+", "{place}", "C"]))
        .contains("asks for ‘A+’, ‘{place}’ and ‘C’ or builds"))
  }

  @Test func `a circle is told from one to the next, a long one by its start and its end`() {
    let ids = map.occupations.prefix(8).map(\.id)
    let short = sentence(
      "advance-circle", .occupation(ids[0]), .occupations([ids[0], ids[1], ids[0]]))
    #expect(short.contains("‘Systems Analysts’ to ‘Information Technology Managers’."))
    let long = sentence("advance-circle", .occupation(ids[0]), .occupations(ids + [ids[0]]))
    #expect(long.contains(", on by 3 more, to ‘Information Technology Managers’."))
  }

  @Test func `the audit as a whole is counted in words`() {
    #expect(Sentences.summary(PathwayMap(id: map.id).audit()) == "1 error")
    #expect(Sentences.summary(map.audit()).hasPrefix("3 errors, "))
    var silent = map
    for (number, rule) in AuditRule.all.enumerated() where rule.severity != .error {
      var silenced = SilencedRule(id: RecordID("s\(number)") ?? map.id)
      silenced.rule = rule.id
      silent.silence(silenced)
    }
    let count = map.audit().findings.count - 3
    #expect(Sentences.summary(silent.audit()) == "3 errors; \(count) silenced")
  }

  @Test func `a reason says who gave it and when, as far as that is known`() {
    var silenced = SilencedRule(id: RecordID(fixed: "s"))
    #expect(Sentences.reason(silenced) == "No reason is given")
    silenced.reason = "We know"
    silenced.date = CalendarDate("2026-11-24")
    #expect(Sentences.reason(silenced) == "We know (2026-11-24)")
  }
}
