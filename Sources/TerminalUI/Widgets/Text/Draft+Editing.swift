/// Changing a draft; every change can be undone.
extension Draft {
  package var canUndo: Bool { !history.done.isEmpty }
  package var canRedo: Bool { !history.undone.isEmpty }

  /// Puts text in the place of the selection, or at the cursor.
  package mutating func insert(_ new: String, typing: Bool = false) {
    replace(selection ?? cursor..<cursor, with: new, typing: typing)
  }

  /// Erases the selection, or else from the cursor as far as a move leads.
  ///
  /// Returns what was erased.
  @discardableResult
  package mutating func erase(_ move: DraftMove) -> String {
    erase(to: place(after: move))
  }

  @discardableResult
  mutating func erase(to place: Int) -> String {
    let range = selection ?? min(cursor, place)..<max(cursor, place)
    let erased = self[range]
    if !erased.isEmpty { replace(range, with: "", typing: false) }
    return erased
  }

  package mutating func undo() {
    guard let edit = history.takeBack() else { return }
    put(edit.removed, over: edit.place, edit.inserted.utf8.count)
    cursor = settled(edit.cursor)
  }

  package mutating func redo() {
    guard let edit = history.makeAgain() else { return }
    put(edit.inserted, over: edit.place, edit.removed.utf8.count)
  }

  private mutating func replace(_ range: Range<Int>, with new: String, typing: Bool) {
    let edit = DraftEdit(
      place: range.lowerBound, removed: self[range], inserted: new, cursor: cursor)
    guard !new.isEmpty || !edit.removed.isEmpty else { return }
    history.note(edit, typing: typing)
    put(new, over: range.lowerBound, range.count)
  }

  /// Writes over `length` bytes and leaves the cursor after what was written.
  private mutating func put(_ new: String, over place: Int, _ length: Int) {
    text.unicodeScalars.replaceSubrange(
      index(place)..<index(place + length), with: new.unicodeScalars)
    anchor = nil
    cursor = settled(place + new.utf8.count)
  }
}
