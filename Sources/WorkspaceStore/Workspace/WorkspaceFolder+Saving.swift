import CareerPathways

extension WorkspaceFolder {
  /// Saves an edit: `after` holds the documents that it changes, nil for those it removes.
  ///
  /// `sentence` says what was done, in the past tense without a full stop.
  /// When this returns, the edit survives any crash; nil where nothing
  /// differs. When it throws, everything is as before.
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
        json = WorkspaceFormat.keeping(documents[.workspace], in: workspace)
      }
      deltas += Difference.deltas(from: unseen[name] ?? documents[name], to: json, in: name)
    }
    return deltas
  }

  /// Makes an edit durable in the journal, then brings it into the files.
  func save(
    _ kind: JournalEdit.Kind, _ sentence: String, _ deltas: [Delta], of original: RecordID? = nil
  ) throws(StoreProblem) -> Change {
    guard !isReadOnly else { throw .readOnly }
    let lock = takeLock()
    defer { giveBack(lock) }
    let places = Dictionary(grouping: deltas, by: \.document)
    for name in Set(places.keys).union(pending.keys) { refresh(name) }
    for name in places.keys {
      if case .json(let problem)? = blocked[name] {
        throw .damaged(WorkspaceProblem(name.text, .json(problem)))
      }
    }
    if original != nil { try requireUnchanged(places) }
    let change = Change(
      id: session.newID(), sentence: sentence, author: session.author,
      time: max(session.now(), history.lastTime + 1), deltas: deltas)
    let draft = try EditDraft(change, places, on: self)
    try journal(
      draft,
      JournalEdit(
        kind: kind, change: change, original: original, session: sessionID,
        contents: draft.contents))
    publish()
    return change
  }

  private func requireUnchanged(_ places: [DocumentName: [Delta]]) throws(StoreProblem) {
    for (name, deltas) in places where !Replay.fits(deltas, in: documents[name]) {
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
    for (name, document) in draft.documents { documents[name] = document }
    for (name, bytes) in draft.bytes { pending.updateValue(bytes, forKey: name) }
    for conflict in draft.conflicts { note(conflict) }
    unfinished.append(UnfinishedEdit(edit, place, conflicts: draft.conflicts))
  }
}

/// What an edit makes of the documents, before anything is written.
struct EditDraft {
  private(set) var documents: [DocumentName: JSON?] = [:]
  /// The new files, as far as they differ; nil for those to be removed.
  private(set) var bytes: [DocumentName: [UInt8]?] = [:]
  private(set) var contents: [DocumentName: ContentStep] = [:]
  private(set) var conflicts: [Conflict] = []

  init(
    _ change: Change, _ places: [DocumentName: [Delta]], on folder: WorkspaceFolder
  ) throws(StoreProblem) {
    for (name, deltas) in places {
      let before = folder.documents[name]
      var replay = Replay(before)
      replay.apply(deltas, of: change.id)
      conflicts += replay.conflicts
      let old = folder.pending[name] ?? folder.known[name]
      let new = replay.document == before ? old : try Self.bytes(of: replay.document, name)
      documents.updateValue(replay.document, forKey: name)
      if replay.document != before { bytes.updateValue(new, forKey: name) }
      contents[name] = ContentStep(
        before: old.map(ContentHash.init), after: new.map(ContentHash.init))
    }
  }

  /// Reads back what is to be written, so that no file is written that would be refused later.
  static func bytes(of json: JSON?, _ name: DocumentName) throws(StoreProblem) -> [UInt8]? {
    guard let json else { return nil }
    let bytes = JSONWriter.pretty(json)
    do {
      _ = try JSONReader.read(bytes)
    } catch {
      throw .unfit(name, error.kind)
    }
    return bytes
  }
}
