import Testing

@testable import CareerPathways

/// What breaks one rule of the audit on the sound map, and where it is found.
struct RuleBreak: Sendable, CustomTestStringConvertible {
  let rule: AuditRule.ID
  let places: [AuditPlace]
  let change: @Sendable (inout PathwayMap) -> Void

  init(
    _ rule: AuditRule.ID, _ places: AuditPlace...,
    change: @escaping @Sendable (inout PathwayMap) -> Void
  ) {
    self.rule = rule
    self.places = places
    self.change = change
  }

  var testDescription: String { rule }

  var map: PathwayMap {
    var map = SoundMap.map
    change(&map)
    return map
  }

  static let all = links + advances + figures + facts + features

  private static func occupation(_ id: String) -> AuditPlace { .occupation(SoundMap.id(id)) }
  private static func link(_ id: String) -> AuditPlace { .progression(SoundMap.id(id)) }
  private static func pathway(_ id: String) -> AuditPlace { .pathway(SoundMap.id(id)) }

  private static let links = [
    RuleBreak("no-occupations", .map) {
      $0.occupations = []
      $0.progressions = []
    },
    RuleBreak("no-progressions", .map) { $0.progressions = [] },
    RuleBreak("dead-end", occupation("extra")) {
      $0.addOccupation("extra", in: "mid")
      $0.progressions.append(SoundMap.link(from: "low-a", to: "extra", .lateral))
    },
    RuleBreak("unreachable", occupation("extra")) {
      $0.addOccupation("extra", in: "mid", to: "top-a")
    },
    RuleBreak("no-on-ramp", .map) { $0.unlink("in-a", "in-b") },
    RuleBreak("no-off-ramp", .map) { $0.unlink("out-a", "out-b") },
    RuleBreak("pathway-without-on-ramp", pathway("b")) { $0.unlink("in-b") },
    RuleBreak("pathway-without-off-ramp", pathway("a")) { $0.unlink("out-a") },
  ]

  private static let advances = [
    RuleBreak("advance-circle", occupation("mid-a")) {
      $0.change("top-a") { $0.pay(SoundMap.wages(1500, 2500)) }
      $0.progressions.append(SoundMap.link(from: "top-a", to: "mid-a"))
    },
    RuleBreak("advance-down", link("mid-b-to-low-a")) {
      $0.change("mid-b") { $0.pay(SoundMap.wages(1000, 2000)) }
      $0.progressions.append(SoundMap.link(from: "mid-b", to: "low-a"))
    },
    RuleBreak("wages-fall", link("low-a-to-mid-a")) {
      $0.change("mid-a") { $0.pay(SoundMap.wages(900, 2000)) }
    },
    RuleBreak("advance-past-level", link("low-a-to-top-a")) {
      $0.progressions.append(SoundMap.link(from: "low-a", to: "top-a"))
    },
    RuleBreak("advance-on-level", link("mid-a-to-mid-b")) {
      $0.progressions.append(SoundMap.link(from: "mid-a", to: "mid-b"))
    },
  ]

  private static let figures = [
    RuleBreak("malformed-soc", occupation("mid-a")) { $0.change("mid-a") { $0.soc = "29-10111" } },
    RuleBreak("wages-upside-down", occupation("low-a")) {
      $0.change("low-a") { $0.pay(SoundMap.wages(2500, 1500)) }
    },
    RuleBreak("cell-wages-upside-down", .cell(SoundMap.cell("low", "a"))) {
      $0.figures[SoundMap.cell("low", "a")] = CellFigures(
        postings: 10, wages: SoundMap.wages(2000, 1000))
    },
    RuleBreak("cell-postings", .cell(SoundMap.cell("low", "a"))) {
      $0.change("low-a") { $0.postings = 9 }
    },
    RuleBreak("cell-wages", occupation("low-a")) {
      $0.change("low-a") { $0.pay(SoundMap.wages(999, 2000)) }
    },
  ]

  private static let facts = [
    RuleBreak("missing-wages", occupation("top-b")) { $0.change("top-b") { $0.pay(nil) } },
    RuleBreak("missing-soc", occupation("mid-a")) { $0.change("mid-a") { $0.soc = "" } },
    RuleBreak("missing-education", occupation("mid-a"), occupation("top-b")) {
      $0.change("mid-a") { $0.education = "" }
      $0.change("top-b") { $0.education = "" }
    },
    RuleBreak("missing-training", occupation("mid-a")) { $0.change("mid-a") { $0.training = "" } },
    RuleBreak("missing-experience", occupation("mid-a")) {
      $0.change("mid-a") { $0.experience = "" }
    },
    RuleBreak("missing-skills", occupation("mid-a")) { $0.change("mid-a") { $0.skills = [] } },
    RuleBreak("missing-credentials", occupation("top-a")) {
      $0.change("top-a") { $0.credentials = [] }
    },
  ]

  private static let features = [
    RuleBreak("credentials-do-not-stack", occupation("low-a")) {
      $0.change("low-a") { $0.credentials.append("Typing") }
    },
    RuleBreak("no-work-based-learning", pathway("b")) {
      for id in ["low-b", "mid-b", "top-b"] { $0.change(id) { $0.workBased = "" } }
    },
    RuleBreak("no-supports", occupation("low-a"), occupation("top-b")) {
      for id in ["low-a", "top-b"] { $0.change(id) { $0.supports = "" } }
    },
    RuleBreak("same-title-in-cell", occupation("extra")) {
      $0.addOccupation("extra", in: "low", "b", to: "mid-b") { $0.title = "LOW-B" }
    },
    RuleBreak("same-soc-in-cell", occupation("extra")) {
      $0.addOccupation("extra", in: "low", "b", to: "mid-b") { $0.soc = "29-1013" }
    },
    RuleBreak("same-title-in-pathway", occupation("top-a")) {
      $0.change("top-a") { $0.title = " mid-a" }
    },
  ]
}
