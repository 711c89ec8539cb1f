import CareerPathways
import Glibc

extension WorkspaceFolder {
  /// Tries again to bring into the files what only the journal has.
  package func publishPending() {
    guard !isReadOnly, !unfinished.isEmpty else { return }
    let lock = takeLock()
    defer { giveBack(lock) }
    for name in pending.keys { refresh(name) }
    publish()
  }

  /// Replaces the files that are pending; only while the lock is taken.
  ///
  /// `workspace.json` comes first: without it the rest is no workspace.
  func publish() {
    let names = pending.keys.sorted { $0 == .workspace || $1 != .workspace && $0 < $1 }
    for name in names {
      guard let bytes = pending[name] else { continue }
      unpublished[name] = obstacle(name) ?? write(name, bytes)
      guard unpublished[name] == nil else {
        if name == .workspace { break }
        continue
      }
      known[name] = bytes
      pending.removeValue(forKey: name)
    }
    settle()
  }

  /// Why the file may not be replaced now.
  private func obstacle(_ name: DocumentName) -> WorkspaceProblem.Reason? {
    lockProblem.map(WorkspaceProblem.Reason.file) ?? blocked[name]
  }

  /// Returns why the file was not replaced.
  private func write(_ name: DocumentName, _ bytes: [UInt8]?) -> WorkspaceProblem.Reason? {
    do {
      if let bytes {
        let temporaryName = AtomicFile.temporaryPrefix + session.newID().text
        try disk.replace(name, with: bytes, temporaryName: temporaryName)
      } else {
        try disk.remove(name)
      }
      return nil
    } catch {
      return .file(error)
    }
  }

  /// Marks the edits that have reached every file.
  private func settle() {
    for index in unfinished.indices { record(conflictsOf: index) }
    unfinished.removeAll { edit in
      guard edit.conflicts.isEmpty,
        edit.documents.allSatisfy({ !pending.keys.contains($0) })
      else { return false }
      journals.markPublished(edit.place)
      return true
    }
    if unfinished.isEmpty { journals.releaseHeld() }
  }

  private func record(conflictsOf index: Int) {
    while let conflict = unfinished[index].conflicts.first {
      // Until the journal has it, the edit stays unfinished and finds the conflict again.
      guard (try? journals.append(.conflict(conflict), at: history.lastTime)) != nil else { return }
      unfinished[index].conflicts.removeFirst()
    }
  }
}

extension WorkspaceFolder {
  /// Reads again what others may have changed; returns those documents, as `takeChangesFromElsewhere`.
  package func reread() -> [DocumentName] {
    let lock = takeLock()
    defer { giveBack(lock) }
    // A folder that cannot be listed now tells nothing new.
    guard let listing = try? disk.list(session.documentFolders) else { return [] }
    for name in Set(listing.contents.keys).union(known.keys) where lockProblem == nil {
      if listing.contents[name] != known[name] { refresh(name) }
    }
    if !isReadOnly { publish() }
    return takeChangesFromElsewhere()
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
    guard let base = parse(bytes, name) else { return }
    let content = bytes.map(ContentHash.init)
    let edits = unfinished.indices.filter { unfinished[$0].documents.contains(name) }
    let reached = edits.last { unfinished[$0].edit.contents[name]?.after == content }
    var replay = Replay(base.json)
    for index in edits where index > reached ?? -1 {
      let change = unfinished[index].edit.change
      let count = replay.conflicts.count
      replay.apply(change.deltas.filter { $0.document == name }, of: change.id)
      for conflict in replay.conflicts[count...] { note(conflict, at: index) }
    }
    if unseen[name] == nil { unseen.updateValue(documents[name], forKey: name) }
    known[name] = bytes
    documents[name] = replay.document
    setPending(name, isNeeded: replay.document != base.json || reached != nil)
  }

  /// A file that has the content already is written again: its folder may not have been synced.
  private func setPending(_ name: DocumentName, isNeeded: Bool) {
    guard isNeeded else {
      pending.removeValue(forKey: name)
      unpublished[name] = nil
      return
    }
    do {
      pending.updateValue(try EditDraft.bytes(of: documents[name], name), forKey: name)
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

  /// Nil where the file is damaged, which is noted.
  private func parse(_ bytes: [UInt8]?, _ name: DocumentName) -> (json: JSON?, Void)? {
    problems.removeAll { $0.file == name.text }
    blocked[name] = nil
    do {
      return (try bytes.map { (bytes) throws(JSONProblem) in try JSONReader.read(bytes) }, ())
    } catch {
      blocked[name] = .json(error)
      problems.append(WorkspaceProblem(name.text, .json(error)))
      return nil
    }
  }
}
