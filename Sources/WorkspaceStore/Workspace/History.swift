import CareerPathways

/// The changes of a workspace as far back as they can be undone, newest last.
///
/// Limits: the last 1,000 changes; those of another workshop that still runs
/// are shown but not undone.
struct History {
  private(set) var entries: [HistoryEntry] = []
  /// Every edit as it was made, also those that took others back; newest last.
  private(set) var timeline: [Change] = []
  /// Changes that can be undone, the next one last.
  private var done: [RecordID] = []
  /// Changes that can be done again, the next one last.
  private var undone: [RecordID] = []
  /// Milliseconds since 1970 UTC.
  private(set) var lastTime = 0

  static let limit = JournalFolder.changesRead

  /// `isOurs` is false for what may only be shown.
  mutating func add(_ edit: JournalEdit, isOurs: Bool) {
    lastTime = max(lastTime, edit.change.time)
    timeline.append(edit.change)
    switch (edit.kind, edit.original) {
    case (.undone, let original?): mark(original, isUndone: true, isOurs)
    case (.redone, let original?): mark(original, isUndone: false, isOurs)
    default:
      entries.append(HistoryEntry(change: edit.change, isUndone: false))
      if edit.kind == .done, isOurs {
        done.append(edit.change.id)
        undone = []
      }
    }
    trim()
  }

  private mutating func mark(_ id: RecordID, isUndone: Bool, _ isOurs: Bool) {
    guard let index = entries.lastIndex(where: { $0.change.id == id }) else { return }
    entries[index].isUndone = isUndone
    passOver(id)
    guard isOurs else { return }
    if isUndone { undone.append(id) } else { done.append(id) }
  }

  /// Trims seldom, so that adding stays cheap.
  private mutating func trim() {
    if timeline.count > Self.limit + 100 {
      timeline.removeFirst(timeline.count - Self.limit)
    }
    guard entries.count > Self.limit + 100 else { return }
    let gone = Set(entries.prefix(entries.count - Self.limit).map(\.change.id))
    entries.removeFirst(gone.count)
    done.removeAll(where: gone.contains)
    undone.removeAll(where: gone.contains)
  }

  var nextToUndo: Change? { change(done.last) }

  var nextToRedo: Change? { change(undone.last) }

  private func change(_ id: RecordID?) -> Change? {
    entries.last { $0.change.id == id }?.change
  }

  /// Leaves a change out that cannot be undone or done again, so that the one before it can.
  mutating func passOver(_ id: RecordID) {
    done.removeAll { $0 == id }
    undone.removeAll { $0 == id }
  }

  /// Makes all changes so far ones that are only shown.
  mutating func seal() {
    done = []
    undone = []
  }
}

/// A change and whether it has been taken back.
package struct HistoryEntry: Hashable, Sendable {
  package let change: Change
  package fileprivate(set) var isUndone: Bool
}
