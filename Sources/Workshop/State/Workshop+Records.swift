import CareerPathways
import TerminalUI

/// Edits of records of whatever kind.
extension Workshop {
  /// Adds or replaces a record; what named a new one before it was there becomes a link to it.
  @discardableResult
  mutating func put(_ record: AnyRecord, of kind: RecordKind, _ sentence: String) -> Bool {
    let isNew = kind.find(record.id, workspace) == nil
    return edit(sentence) { workspace in
      kind.put(record, &workspace)
      if isNew { workspace.link([record.id], among: .records(kind.folder)) }
    }
  }

  /// Removes a record; what pointed at it keeps its name, and the notice says how many did.
  mutating func remove(_ record: AnyRecord, of kind: RecordKind) {
    let pointers = workspace.pointers(at: record.id)
    let isDone = edit("Removed the \(kind.noun.one) ‘\(record.title)’") { workspace in
      workspace.unlink(record.id, named: record.title)
      kind.remove(record.id, &workspace)
    }
    guard isDone, !pointers.isEmpty else { return }
    notice = Notice(Sentences.removed(record.title, pointedAtBy: pointers))
  }
}
