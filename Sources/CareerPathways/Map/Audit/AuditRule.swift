/// A rule that a good map keeps, the guide's point it serves, and how to find where it is broken.
package struct AuditRule: Identifiable, Sendable {
  /// In kebab-case; stable for ever, since maps keep it to silence the rule.
  package let id: String
  package let severity: AuditSeverity
  /// Where the guide asks for it.
  package let source: GuidePlace
  /// What is wrong, in two or three words.
  package let title: String
  /// What is wrong and what to do, with `{place}` for the place, `{1}` for the first fact and so on.
  package let sentence: String
  let check: @Sendable (AuditedMap) -> [Found]

  /// Where a rule is broken, and what its sentence names.
  typealias Found = (place: AuditPlace, facts: [AuditFact])

  init(
    _ id: String, _ severity: AuditSeverity, serves source: GuidePlace, _ title: String,
    _ sentence: String, check: @escaping @Sendable (AuditedMap) -> [Found]
  ) {
    self.id = id
    self.severity = severity
    self.source = source
    self.title = title
    self.sentence = sentence
    self.check = check
  }

  /// Every rule: errors first, then warnings, then advice.
  package static let all: [AuditRule] = AuditSeverity.allCases.flatMap { severity in
    unsorted.filter { $0.severity == severity }
  }

  private static let unsorted =
    linkRules + rampRules + advanceRules + figureRules + featureRules + duplicateRules + factRules

  private static let byID = Dictionary(all.map { ($0.id, $0) }, uniquingKeysWith: { one, _ in one })

  /// The rule with this id; nil for one that this version does not know.
  package static func named(_ id: ID) -> AuditRule? { byID[id] }
}
