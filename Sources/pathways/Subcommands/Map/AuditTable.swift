import CareerPathways
import Workshop

/// The audit of a map as rows of cells; a cell without anything is null.
struct AuditTable {
  static let columns = [
    "severity", "rule", "place", "name", "cell", "sentence", "guide", "silenced",
  ]
  /// The columns of which the sentence says as much.
  static let wordless: Set = ["place", "name"]

  let rows: [[JSON]]
  /// What the map silences, the reason in the last column.
  let silenced: [[JSON]]

  init(_ audit: MapAudit, of map: PathwayMap) {
    let words = AuditWords(map)
    rows = audit.findings.map { Self.row($0, words, reason: nil) }
    silenced = audit.silenced.map {
      Self.row($0.finding, words, reason: Sentences.reason($0.by))
    }
  }

  private static func row(
    _ finding: AuditFinding, _ words: AuditWords, reason: String?
  ) -> [JSON] {
    let texts: [String?] = [
      finding.severity.rawValue, finding.rule, finding.place.description,
      words.name(of: finding.place), words.cell(of: finding.place),
      Sentences.sentence(finding, words), AuditRule.named(finding.rule)?.source.description, reason,
    ]
    return texts.map { text in text.flatMap { $0.isEmpty ? nil : JSON.string($0) } ?? .null }
  }
}
