import CareerPathways

/// Which findings of an audit show.
enum AuditFilter: Int, CaseIterable, Sendable {
  case everything
  case errors
  case warnings
  case advice
  case silenced

  var label: String {
    switch self {
    case .everything: "All"
    case .errors: "Errors"
    case .warnings: "Warnings"
    case .advice: "Advice"
    case .silenced: "Silenced"
    }
  }

  /// The severity that shows alone.
  var severity: AuditSeverity? {
    switch self {
    case .everything, .silenced: nil
    case .errors: .error
    case .warnings: .warning
    case .advice: .advice
    }
  }

  /// What the list says where nothing is found.
  var empty: String {
    switch self {
    case .everything: "Nothing is found: the map keeps every rule, but for what is silenced."
    case .errors: "No errors stand. Nothing that the audit checks keeps the map from being final."
    case .warnings: "No warnings stand."
    case .advice: "No advice is left."
    case .silenced: "Nothing is silenced. On a finding, s silences it once you say why."
    }
  }

  func count(in audit: MapAudit) -> Int {
    switch self {
    case .everything: audit.findings.count
    case .silenced: audit.silenced.count + audit.idle.count
    default: severity.map(audit.count) ?? 0
    }
  }

  /// The filter some places on, round and round.
  func turned(by step: Int) -> AuditFilter {
    let all = Self.allCases
    return all[(rawValue + step + all.count) % all.count]
  }
}
