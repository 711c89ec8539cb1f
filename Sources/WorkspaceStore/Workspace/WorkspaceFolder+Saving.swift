import CareerPathways

extension WorkspaceFolder {
  /// Saves an edit: `after` holds the documents that it changes, nil for those it removes.
  ///
  /// `sentence` says what was done, in the past tense without a full stop.
  /// When this returns, the edit survives any crash; nil where nothing
  /// differs. When it throws, nothing of the edit is done.
  package func commit(
    _ sentence: String, _ after: [DocumentName: JSON?]
  ) throws(StoreProblem) -> Change? {
    let deltas = try deltas(to: after)
    guard !deltas.isEmpty else { return nil }
    let change = try save(.done, sentence, deltas)
    for (name, json) in after where unseen[name] != nil { unseen[name] = json }
    return change
  }

  private func deltas(to after: [DocumentName: JSON?]) throws(StoreProblem) -> [Delta] {
    var deltas: [Delta] = []
    for (name, json) in after.sorted(by: { $0.key < $1.key }) {
      var json = json
      if name == .workspace {
        guard let workspace = json else { throw .needed(.workspace) }
        json = WorkspaceFormat.keeping(document(.workspace), in: workspace)
      }
      hold(name)
      deltas += Difference.deltas(from: unseen[name] ?? document(name), to: json, in: name)
    }
    return deltas
  }

  /// Makes an edit durable in the journal, then brings it into the files.
  func save(
    _ kind: JournalEdit.Kind, _ sentence: String, _ deltas: [Delta], of original: RecordID? = nil
  ) throws(StoreProblem) -> Change {
    checkRest()
    guard !isReadOnly else { throw .readOnly }
    readHistory()
    let lock = takeLock()
    defer { giveBack(lock) }
    let places = Dictionary(grouping: deltas, by: \.document)
    for name in places.keys { hold(name) }
    for name in Set(places.keys).union(pending.keys) { refresh(name) }
    try requireSound(places.keys)
    if original != nil { try requireUnchanged(places) }
    let change = Change(
      id: session.newID(), sentence: sentence, author: session.author,
      time: max(session.now(), history.lastTime + 1), deltas: deltas)
    let draft = try EditDraft(change, places, on: self)
    let edit = JournalEdit(
      kind: kind, change: change, original: original, session: sessionID,
      contents: draft.contents)
    try journal(draft, edit)
    publish()
    forgetPastConflicts()
    return change
  }

  private func requireSound(_ names: some Sequence<DocumentName>) throws(StoreProblem) {
    for name in names {
      guard case .json(let problem)? = blocked[name] else { continue }
      throw .damaged(WorkspaceProblem(name.text, .json(problem)))
    }
  }

  private func requireUnchanged(_ places: [DocumentName: [Delta]]) throws(StoreProblem) {
    for (name, deltas) in places where !Replay.fits(deltas, in: document(name)) {
      throw .changedSince(name)
    }
  }

  private func journal(_ draft: EditDraft, _ edit: JournalEdit) throws(StoreProblem) {
    let place: JournalPlace
    do {
      place = try journals.append(.edit(edit), at: edit.change.time)
    } catch {
      throw .notSaved(error)
    }
    history.add(edit, isOurs: true)
    held.merge(draft.documents) { _, new in new }
    for (name, bytes) in draft.bytes { pending.updateValue(bytes, forKey: name) }
    for conflict in draft.conflicts { note(conflict) }
    unfinished.append(UnfinishedEdit(edit, place, conflicts: draft.conflicts))
  }
}
