/// How much a finding of the audit weighs.
package enum AuditSeverity: String, Hashable, Sendable, CaseIterable {
  /// What the map says contradicts itself, or leaves people stuck: no map is final with it.
  case error
  /// The guide asks for something that is not there.
  case warning
  /// The map would say more with it.
  case advice
}
