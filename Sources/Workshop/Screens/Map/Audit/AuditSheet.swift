import CareerPathways

/// The audit of a map in words, kept for as long as the map stays the same.
struct AuditSheet: Sendable {
  let map: PathwayMap
  let audit: MapAudit
  let words: AuditWords

  init(_ map: PathwayMap) {
    self.map = map
    audit = map.audit()
    words = AuditWords(map)
  }
}

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

extension AuditSheet {
  /// The rows of a filter, the findings of each rule under it unless it is folded.
  func rows(_ filter: AuditFilter, turned: Set<AuditRule.ID>) -> [AuditRow] {
    guard filter != .silenced else {
      return grouped(audit.silenced.map(AuditRow.silenced), turned)
        + audit.idle.map(AuditRow.idle)
    }
    let severity = filter.severity
    let shown = audit.findings.lazy.filter { severity == nil || $0.severity == severity }
    return grouped(shown.map(AuditRow.finding), turned)
  }

  private func grouped(
    _ rows: some Sequence<AuditRow>, _ turned: Set<AuditRule.ID>
  ) -> [AuditRow] {
    var grouped: [AuditRow] = []
    var group: [AuditRow] = []
    for row in rows {
      if let last = group.last, last.finding?.rule != row.finding?.rule {
        grouped += Self.group(group, turned)
        group = []
      }
      group.append(row)
    }
    return grouped + Self.group(group, turned)
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
