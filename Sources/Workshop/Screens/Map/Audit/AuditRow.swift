import CareerPathways

/// A row of the audit: a rule with how often it is broken, or one finding of it.
enum AuditRow: Hashable, Sendable {
  case rule(AuditRule.ID, count: Int, isFolded: Bool)
  case finding(AuditFinding)
  case silenced(MapAudit.Silenced)
  case idle(SilencedRule)

  /// The finding, silenced or not.
  var finding: AuditFinding? {
    switch self {
    case .finding(let finding): finding
    case .silenced(let silenced): silenced.finding
    case .rule, .idle: nil
    }
  }

  /// What silences it.
  var silencedRule: SilencedRule? {
    switch self {
    case .silenced(let silenced): silenced.by
    case .idle(let rule): rule
    case .rule, .finding: nil
    }
  }

  var rule: AuditRule? {
    if case .rule(let id, _, _) = self { return AuditRule.named(id) }
    return (finding?.rule ?? silencedRule?.rule).flatMap(AuditRule.named)
  }
}

extension AuditRow {
  /// The rows of an audit, the findings of each rule under it unless it is folded.
  static func rows(of audit: MapAudit, _ view: AuditSheet.View) -> [AuditRow] {
    guard view.filter != .silenced else {
      return grouped(audit.silenced.map(AuditRow.silenced), view.turned)
        + audit.idle.map(AuditRow.idle)
    }
    let severity = view.filter.severity
    let shown = audit.findings.filter { severity == nil || $0.severity == severity }
    return grouped(shown.map(AuditRow.finding), view.turned)
  }

  private static func grouped(_ rows: [AuditRow], _ turned: Set<AuditRule.ID>) -> [AuditRow] {
    var grouped: [AuditRow] = []
    var rest = rows[...]
    while let rule = rest.first?.finding?.rule {
      let group = rest.prefix { $0.finding?.rule == rule }
      rest = rest.dropFirst(group.count)
      grouped += self.group(Array(group), turned)
    }
    return grouped
  }

  /// The most findings of a rule, unless it is an error, that show without being asked for.
  private static let mostShown = 5

  private static func group(_ rows: [AuditRow], _ turned: Set<AuditRule.ID>) -> [AuditRow] {
    guard let finding = rows.first?.finding else { return rows }
    let isLong = finding.severity != .error && rows.count > mostShown
    let isFolded = isLong != turned.contains(finding.rule)
    let head = AuditRow.rule(finding.rule, count: rows.count, isFolded: isFolded)
    return isFolded ? [head] : [head] + rows
  }
}
