/// A rule of the audit that a map does not heed, everywhere or at one place, and why.
package struct SilencedRule: Record {
  package let id: RecordID
  /// The id of the rule.
  package var rule = ""
  /// The place it is silenced at, as the audit names it; empty for the whole map.
  package var place = ""
  package var reason = ""
  package var by = ""
  package var date: CalendarDate?
  package var unknown: [String: JSON] = [:]

  package init(id: RecordID) { self.id = id }

  package static let fields: [Field<SilencedRule>] = [
    .text("rule", "Rule", \.rule, required: true),
    .text("place", "Place", \.place),
    .text("reason", "Reason", \.reason, required: true, help: "Why the rule does not count here"),
    .text("by", "Silenced by", \.by),
    .date("date", "Date", \.date),
  ]
}
