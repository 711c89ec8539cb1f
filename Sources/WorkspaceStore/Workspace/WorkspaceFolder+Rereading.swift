import CareerPathways
import Glibc

extension WorkspaceFolder {
  /// Reads again what others may have changed, and returns the documents that differ.
  ///
  /// Whoever edits is then taken to know them.
  package func reread() -> [DocumentName] {
    checkRest()
    let lock = takeLock()
    defer { giveBack(lock) }
    // A folder that cannot be listed now tells nothing new.
    guard let listing = try? disk.list(session.documentFolders) else { return [] }
    for name in Set(listing.contents.keys).union(known.keys) where lockProblem == nil {
      if listing.contents[name] != known[name] { refresh(name) }
    }
    return takeRefreshed()
  }

  /// Reads again what a watch has told of, and returns the documents that differ.
  ///
  /// While another workshop holds the lock, `isLockedOut` is true and more may differ.
  package func reread(_ changes: WatchedChanges) -> [DocumentName] {
    guard case .documents(let names) = changes else { return reread() }
    checkRest()
    let lock = takeLock()
    defer { giveBack(lock) }
    for name in names.sorted() where lockProblem == nil { refresh(name) }
    return takeRefreshed()
  }

  /// Whether the last look at the files was cut short by another workshop’s lock.
  package var isLockedOut: Bool { lockProblem != nil }

  private func takeRefreshed() -> [DocumentName] {
    checkFormat()
    if !isReadOnly { publish() }
    return takeChangesFromElsewhere()
  }

  /// A newer version may have taken the workspace over.
  private func checkFormat() {
    let reasons: [WorkspaceProblem]
    do {
      reasons = try WorkspaceFormat(document(.workspace)).problems
    } catch {
      reasons = [WorkspaceProblem(DocumentName.workspace.text, .member("read"))]
    }
    for problem in reasons where !problems.contains(problem) { problems.append(problem) }
    if !reasons.isEmpty { isReadOnly = true }
  }

  /// Compares a document's file with what is known, and takes over what others have changed.
  func refresh(_ name: DocumentName) {
    if lockProblem != nil { return }
    do {
      let bytes = try disk.read(name)
      guard bytes != known[name] || blocked[name] != nil else { return }
      journals.syncMarks()
      rebase(name, on: bytes)
    } catch {
      blocked[name] = .file(error)
    }
  }

  /// Makes the document what its file holds, with the edits on top that have not reached it.
  ///
  /// Contents tell which edits the file has already: those up to the last one
  /// that left just this content.
  func rebase(_ name: DocumentName, on bytes: [UInt8]?) {
    guard let base = sound(bytes, name) else { return }
    let content = FileContent(bytes)
    let edits = unfinished.indices.filter { unfinished[$0].documents.contains(name) }
    let reached = edits.last { unfinished[$0].edit.contents[name] == content }
    var replay = Replay(base)
    for index in edits where index > reached ?? -1 {
      let change = unfinished[index].edit.change
      let count = replay.conflicts.count
      replay.apply(change.deltas.filter { $0.document == name }, of: change.id)
      for conflict in replay.conflicts[count...] { note(conflict, at: index) }
    }
    if unseen[name] == nil { unseen.updateValue(document(name), forKey: name) }
    known[name] = bytes
    held.updateValue(replay.document, forKey: name)
    unchecked.remove(name)
    setPending(name, isNeeded: replay.document != base || reached != nil)
  }

  /// A file that has the content already is written again: its folder may not have been synced.
  private func setPending(_ name: DocumentName, isNeeded: Bool) {
    guard isNeeded else {
      pending.removeValue(forKey: name)
      unpublished[name] = nil
      return
    }
    do {
      pending.updateValue(try EditDraft.bytes(of: document(name), name), forKey: name)
    } catch {
      // Two sides that fit alone and not together; the journal keeps ours.
      blocked[name] = .file(FileProblem(.write, name.text, EFBIG))
    }
  }

  private func note(_ conflict: Conflict, at index: Int) {
    guard !conflicts.contains(conflict) else { return }
    conflicts.append(conflict)
    unfinished[index].conflicts.append(conflict)
  }

  /// The document in a file; nil inside where there is no file, nil where it is damaged.
  private func sound(_ bytes: [UInt8]?, _ name: DocumentName) -> JSON?? {
    problems.removeAll { $0.file == name.text && $0.isDamage }
    blocked[name] = nil
    guard let bytes else { return .some(nil) }
    do {
      return try JSONReader.read(bytes)
    } catch {
      blocked[name] = .json(error)
      problems.append(WorkspaceProblem(name.text, .json(error)))
      return nil
    }
  }
}
