import CareerPathways
import TerminalUI

/// Forms and removal of the records of a meeting.
extension Workshop {
  /// The form of a record of a kind that the workspace keeps, begun at a field.
  func form<R: KeptRecord>(of record: R, focus: String? = nil) -> FormLayer<Workshop> {
    let id = record.id
    return RecordForm<R>(
      title: record.title, purpose: R.purpose,
      read: { $0[R.self][id] }, write: { $0[R.self][id] = $1 },
      sentence: { "Changed the \($0.lowercased()) of the \(R.noun.one)" }
    ).layer(focus: focus)
  }

  /// Removes a record; what pointed at it keeps its name.
  mutating func remove<R: KeptRecord>(_ record: R) {
    guard let kind = workspace.kind(R.folder), let any = kind.find(record.id, workspace) else {
      return
    }
    remove(any, of: kind)
  }
}
