import CareerPathways

extension WorkspaceFolder {
  /// Opens the workspace in a folder and finishes what a crash has interrupted.
  ///
  /// A damaged document, or a format that only newer versions write, makes it
  /// read-only; `problems` names them. Of the folders of documents, only those
  /// of `first` are read where they are given; then `readRest` reads the others.
  package static func open(
    _ path: String, _ session: Session, first: [String]? = nil
  ) throws(StoreProblem) -> WorkspaceFolder {
    let folders = first ?? session.documentFolders
    let (path, listing, identity) = try read(path, folders, session)
    guard listing.hasWorkspace else { throw .notAWorkspace }
    // Damage is found again, and noted, where the documents are checked.
    let format = try WorkspaceFormat(
      listing.contents[.workspace].flatMap { try? JSONReader.read($0) })
    var session = session
    let sessionID = session.newID()
    let journals = JournalFolder.of(
      format.id ?? sessionID, path, identity, session: sessionID, session)
    let folder = WorkspaceFolder(
      path: path, format: format, problems: format.problems, journals: journals, session: session)
    folder.rest = session.documentFolders.filter { !folders.contains($0) }
    folder.take(listing)
    folder.hold(.workspace)
    if first == nil { folder.holdAll() }
    if format.id != nil { folder.readJournals() }
    return folder
  }

  private static func read(
    _ path: String, _ folders: [String], _ session: Session
  ) throws(StoreProblem) -> (String, DocumentListing, FileIdentity) {
    do {
      let path = try session.files.resolve(path)
      let folder = try session.files.openFolder(path)
      defer { session.files.close(folder) }
      let listing = try DocumentListing(folder, folders, session.files)
      return (path, listing, try session.files.status(of: folder).identity)
    } catch {
      throw .cannotOpen(error)
    }
  }

  static func parse(
    _ contents: [DocumentName: [UInt8]]
  ) -> ([DocumentName: JSON], [WorkspaceProblem]) {
    var documents = [DocumentName: JSON](minimumCapacity: contents.count)
    var problems: [WorkspaceProblem] = []
    for (name, bytes) in contents {
      do {
        documents[name] = try JSONReader.read(bytes)
      } catch {
        problems.append(WorkspaceProblem(name.text, .json(error)))
      }
    }
    return (documents, problems.sorted { $0.file < $1.file })
  }

  private func readJournals() {
    journals.read(at: session.now())
    unfinished = journals.unfinishedEdits()
    for conflict in journals.conflicts() { note(conflict) }
    problems += journals.problems
    if !unfinished.isEmpty || !conflicts.isEmpty { checkRest() }
    finish()
    forgetPastConflicts()
  }

  /// Brings into the files what the journals have and they have not.
  private func finish() {
    guard !unfinished.isEmpty else { return journals.releaseHeld() }
    for name in Set(unfinished.flatMap(\.documents)).sorted() {
      rebase(name, on: known[name])
    }
    publishPending()
    unseen = [:]
  }
}

extension JournalFolder {
  static func of(
    _ id: RecordID, _ path: String, _ identity: FileIdentity, session: RecordID,
    _ surroundings: Session
  ) -> JournalFolder {
    JournalFolder(
      surroundings.stateFolder + "/" + id.text,
      origin: JournalOrigin(workspace: id, path: path, folder: identity), session: session,
      files: surroundings.files)
  }
}
