/// What the audit says of a map.
package struct MapAudit: Equatable, Sendable {
  /// What stands: errors first, then by rule, then in the order of the map.
  package private(set) var findings: [AuditFinding] = []
  /// What the map silences, in the same order.
  package private(set) var silenced: [Silenced] = []
  /// Silenced rules that find nothing now.
  package private(set) var idle: [SilencedRule] = []

  /// A finding that does not count, and what silences it.
  package struct Silenced: Hashable, Sendable {
    package let finding: AuditFinding
    package let by: SilencedRule
  }

  /// The findings with which no map is final.
  package var errors: [AuditFinding] { findings.filter { $0.severity == .error } }

  package func count(_ severity: AuditSeverity) -> Int {
    findings.lazy.filter { $0.severity == severity }.count
  }
}

extension AuditFinding {
  package var severity: AuditSeverity { AuditRule.named(rule)?.severity ?? .advice }
}

extension PathwayMap {
  /// Checks the map by every rule.
  ///
  /// Occupations in no cell of the map and progressions that lack an end are passed over:
  /// `problems` tells of them. Time is linear in what is on the map.
  package func audit() -> MapAudit { MapAudit(self, by: AuditRule.all) }
}

extension MapAudit {
  init(_ map: PathwayMap, by rules: [AuditRule]) {
    let audited = AuditedMap(map)
    let silence = Silence(map.silenced)
    var used: Set<RecordID> = []
    for rule in rules {
      for found in rule.check(audited) {
        let finding = AuditFinding(rule: rule.id, place: found.place, facts: found.facts)
        if let by = silence.of(finding) {
          silenced.append(Silenced(finding: finding, by: by))
          used.insert(by.id)
        } else {
          findings.append(finding)
        }
      }
    }
    idle = map.silenced.filter { !used.contains($0.id) }
  }
}

/// Which findings a map silences: those of a rule at one place, or everywhere.
private struct Silence {
  private struct Key: Hashable {
    let rule: String
    let place: String
  }

  private var byKey: [Key: SilencedRule] = [:]

  init(_ silenced: [SilencedRule]) {
    for rule in silenced { byKey[Key(rule: rule.rule, place: rule.place)] = rule }
  }

  /// What silences a finding; its own place before the whole map.
  func of(_ finding: AuditFinding) -> SilencedRule? {
    if byKey.isEmpty { return nil }
    return byKey[Key(rule: finding.rule, place: finding.place.description)]
      ?? byKey[Key(rule: finding.rule, place: AuditPlace.map.description)]
  }
}
