import CareerPathways

extension Sentences {
  /// What a finding of the audit says: what is wrong, where, and what to do.
  package static func sentence(_ finding: AuditFinding, _ words: AuditWords) -> String {
    guard let rule = AuditRule.named(finding.rule) else { return "" }
    var sentence = ""
    var rest = rule.sentence[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      sentence += rest[..<open] + filling(rest[open...close].dropFirst().dropLast(), finding, words)
      rest = rest[close...].dropFirst()
    }
    return (sentence + rest).capitalizedFirst
  }

  private static func filling(
    _ slot: Substring, _ finding: AuditFinding, _ words: AuditWords
  ) -> String {
    guard let number = Int(slot) else { return words.phrase(for: finding.place) }
    let index = number - 1
    return finding.facts.indices.contains(index) ? text(of: finding.facts[index], words) : ""
  }

  private static func text(of fact: AuditFact, _ words: AuditWords) -> String {
    switch fact {
    case .occupations(let ids): chain(ids.map { "‘\(words.title(ofOccupation: $0))’" })
    case .levels(let ids): list(ids.map { "‘\(words.title(ofLevel: $0))’" })
    case .wages(let range): FigureWords.wages(range)
    case .postings(let count): FigureWords.count(count, of: "posting")
    case .texts(let texts): list(texts.map { "‘\($0)’" })
    }
  }

  /// Names joined as in speech: `A, B and C`.
  private static func list(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " and " + last
  }

  /// Names from one to the next; of a long chain the start and the end.
  private static func chain(_ names: [String]) -> String {
    let most = 6
    guard names.count > most, let last = names.last else { return names.joined(separator: " to ") }
    return names.prefix(most - 1).joined(separator: " to ")
      + ", on by \(FigureWords.count(names.count - most)) more, to \(last)"
  }
}

/// The audit as a whole, in words.
extension Sentences {
  /// How many findings stand of each severity, and how many are silenced.
  package static func summary(_ audit: MapAudit) -> String {
    let counts = AuditSeverity.allCases.compactMap { severity in
      let count = audit.count(severity)
      return count == 0 ? nil : amount(count, severity)
    }
    let silenced = audit.silenced.isEmpty ? "" : "; \(audit.silenced.count) silenced"
    return (counts.isEmpty ? "Nothing is found" : list(counts)) + silenced
  }

  private static func amount(_ count: Int, _ severity: AuditSeverity) -> String {
    switch severity {
    case .error: FigureWords.count(count, of: "error")
    case .warning: FigureWords.count(count, of: "warning")
    case .advice: FigureWords.count(count, of: "piece") + " of advice"
    }
  }

  /// Why a rule does not count, who said so and when.
  package static func reason(_ silenced: SilencedRule) -> String {
    let by = [silenced.by, silenced.date?.description ?? ""].filter { !$0.isEmpty }
    let reason = silenced.reason.isEmpty ? "No reason is given" : silenced.reason
    return by.isEmpty ? reason : "\(reason) (\(by.joined(separator: ", ")))"
  }

  /// A silenced rule that finds nothing now.
  package static func idle(_ silenced: SilencedRule, _ words: AuditWords) -> String {
    let title = AuditRule.named(silenced.rule)?.title ?? "‘\(silenced.rule)’"
    let place = AuditPlace(silenced.place).map(words.name) ?? "‘\(silenced.place)’"
    return "Silenced, and found nowhere now: \(title), \(place)"
  }
}

extension AuditSeverity {
  package var label: String {
    switch self {
    case .error: "Error"
    case .warning: "Warning"
    case .advice: "Advice"
    }
  }
}

extension String {
  /// The same with its first letter a capital.
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
