/// One place where a map breaks a rule of the audit; facts without words.
///
/// An audit finds a rule broken at a place at most once.
package struct AuditFinding: Hashable, Sendable {
  /// The id of the rule.
  package let rule: AuditRule.ID
  package let place: AuditPlace
  /// What the rule's sentence names, in order.
  package let facts: [AuditFact]

  package init(rule: AuditRule.ID, place: AuditPlace, facts: [AuditFact] = []) {
    self.rule = rule
    self.place = place
    self.facts = facts
  }
}

/// Something that the sentence of a finding names.
package enum AuditFact: Hashable, Sendable {
  /// Occupations in an order that says something.
  case occupations([RecordID])
  /// Levels from the lowest up.
  case levels([RecordID])
  case wages(WageRange)
  case postings(Int)
  /// What somebody wrote on the map, such as credentials.
  case texts([String])
}
