import CareerPathways

extension WorkspaceFolder {
  package var canUndo: Bool {
    readHistory()
    return !isReadOnly && history.nextToUndo != nil
  }

  package var canRedo: Bool {
    readHistory()
    return !isReadOnly && history.nextToRedo != nil
  }

  /// Takes the last change back, also one of an earlier session; nil where there is none.
  ///
  /// Returns the inverse as it was applied; its documents are to be read again, and
  /// those of `takeChangesFromElsewhere`, which whoever edits is taken to know. Where somebody has changed what the change wrote, this throws and leaves
  /// that change out, so that the next call takes back the one before it.
  package func undo() throws(StoreProblem) -> Change? {
    readHistory()
    guard let change = history.nextToUndo else { return nil }
    return try turn(.undone, change, change.inverse)
  }

  /// Does the change again that was taken back last; any new edit ends that.
  package func redo() throws(StoreProblem) -> Change? {
    readHistory()
    guard let change = history.nextToRedo else { return nil }
    return try turn(.redone, change, change.deltas)
  }

  private func turn(
    _ kind: JournalEdit.Kind, _ original: Change, _ deltas: [Delta]
  ) throws(StoreProblem) -> Change {
    do {
      let change = try save(kind, original.sentence, deltas, of: original.id)
      for name in unseen.keys { unseen.updateValue(document(name), forKey: name) }
      return change
    } catch {
      if case .changedSince = error { history.passOver(original.id) }
      throw error
    }
  }
}
