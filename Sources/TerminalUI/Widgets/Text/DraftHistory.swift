/// One edit of a draft: what stood at a place, and what stands there now.
struct DraftEdit: Equatable, Sendable {
  let place: Int
  let removed: String
  var inserted: String
  /// Where the cursor stood before.
  let cursor: Int
}

/// The edits that can be taken back, and those that can be made again.
///
/// Letters typed one after another are one edit, up to the next blank or move.
struct DraftHistory: Equatable, Sendable {
  private(set) var done: [DraftEdit] = []
  private(set) var undone: [DraftEdit] = []
  /// Whether the next letter may join the last edit.
  private var isOpen = false

  mutating func close() { isOpen = false }

  mutating func note(_ edit: DraftEdit, typing: Bool) {
    undone.removeAll()
    let isBlank = edit.inserted == " " || edit.inserted == "\n"
    if typing, isOpen, edit.removed.isEmpty, var last = done.last, !isBlank,
      last.place + last.inserted.utf8.count == edit.place
    {
      last.inserted += edit.inserted
      done[done.count - 1] = last
    } else {
      done.append(edit)
    }
    isOpen = typing
  }

  mutating func takeBack() -> DraftEdit? {
    isOpen = false
    guard let edit = done.popLast() else { return nil }
    undone.append(edit)
    return edit
  }

  mutating func makeAgain() -> DraftEdit? {
    isOpen = false
    guard let edit = undone.popLast() else { return nil }
    done.append(edit)
    return edit
  }
}
