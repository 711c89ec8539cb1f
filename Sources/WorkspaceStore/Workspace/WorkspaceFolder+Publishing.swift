import CareerPathways

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
    for index in unfinished.indices {
      unfinished[index].documents.formIntersection(Set(pending.keys).union(blocked.keys))
    }
    unfinished.removeAll { edit in
      edit.documents.isEmpty && edit.conflicts.isEmpty && journals.markPublished(edit.place)
    }
    if unfinished.isEmpty { journals.releaseHeld() }
  }

  private func record(conflictsOf index: Int) {
    while let conflict = unfinished[index].conflicts.first {
      // Until the journal has it, the edit stays unfinished and finds the conflict again.
      guard (try? journals.append(.conflict(conflict), at: session.now())) != nil
      else { return }
      unfinished[index].conflicts.removeFirst()
    }
  }
}
