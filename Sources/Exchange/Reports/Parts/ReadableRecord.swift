import CareerPathways

/// A record as a report shows it: without what serves the workshop alone, and without the name of
/// whoever asked not to be named.
struct ReadableRecord {
  private let record: AnyRecord
  private let workspace: Workspace

  /// Fields that say nothing to a reader, by the folder of their kind.
  private static let workings: [RecordID: Set<String>] = [
    Statement.folder: ["order", "naming"], Measure.folder: ["sample"],
    // Who said it stays in the workshop.
    Feedback.folder: ["partner"],
  ]

  init(_ record: AnyRecord, in workspace: Workspace) {
    let statement = record.record as? Statement
    self.record = statement.map { AnyRecord(workspace.handedOn($0)) } ?? record
    self.workspace = workspace
  }

  static func fields(of kind: RecordKind) -> [Field<AnyRecord>] {
    kind.fields.filter { workings[kind.folder]?.contains($0.key) != true }
  }

  /// What stands over it where it stands alone: its title where that begins with its first field,
  /// and so says no less.
  func heading(first: String) -> String {
    record.title.hasPrefix(first) ? record.title : first
  }

  func text(_ field: Field<AnyRecord>) -> String {
    if let critical = record.record as? CriticalOccupation, field.key == "reasons" {
      return critical.reasons.map(\.label).joined(separator: "\n")
    }
    return field.readable(of: record, in: workspace)
  }
}
