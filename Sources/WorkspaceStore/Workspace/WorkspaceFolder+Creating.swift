import CareerPathways
import Glibc

extension WorkspaceFolder {
  /// Makes a new workspace in a folder that is empty or not there yet, and opens it.
  ///
  /// A crash leaves the whole workspace or none: once `workspace.json` is
  /// there, opening finishes the rest from the journal. `profile` holds the
  /// members of `workspace.json` that are not the store's own.
  package static func create(
    _ path: String, profile: [String: JSON], documents: [DocumentName: JSON], _ session: Session,
    sentence: String = "Created the workspace"
  ) throws(StoreProblem) -> WorkspaceFolder {
    var session = session
    let id = session.newID()
    let folder = try prepare(path, id, session)
    let members = WorkspaceFormat.members(id: id)
    var all = documents
    all[.workspace] = .object(profile.merging(members) { _, own in own })
    let deltas = all.sorted { $0.key < $1.key }.map {
      Delta(document: $0.key, path: [], before: nil, after: $0.value)
    }
    _ = try folder.save(.created, sentence, deltas)
    if case .file(let problem)? = folder.unpublished[.workspace] { throw .notSaved(problem) }
    folder.unseen = [:]
    return folder
  }

  private static func prepare(
    _ path: String, _ id: RecordID, _ session: Session
  ) throws(StoreProblem) -> WorkspaceFolder {
    var session = session
    let (path, identity) = try furnish(path, session)
    let journals = JournalFolder.of(id, path, identity, session: session.newID(), session)
    let format = try WorkspaceFormat(.object(WorkspaceFormat.members(id: id)))
    return WorkspaceFolder(
      path: path, format: format, problems: [], journals: journals, session: session)
  }

  /// Makes the folder and the files beside the documents.
  private static func furnish(
    _ path: String, _ session: Session
  ) throws(StoreProblem) -> (path: String, identity: FileIdentity) {
    do throws(FileProblem) {
      let folder = try session.files.openFolder(making: path)
      defer { session.files.close(folder) }
      guard try session.files.list(folder).allSatisfy({ isLeftOver($0.name) }) else {
        throw FileProblem(.makeFolder, path, ENOTEMPTY)
      }
      try writeCompanions(in: folder, session)
      let identity = try session.files.status(of: folder).identity
      return (try session.files.resolve(path), identity)
    } catch {
      throw error.code == ENOTEMPTY ? .notEmpty : .cannotOpen(error)
    }
  }

  private static func writeCompanions(
    in folder: OpenFolder, _ session: Session
  ) throws(FileProblem) {
    var session = session
    for (name, text) in companions {
      let temporaryName = AtomicFile.temporaryPrefix + session.newID().text
      try AtomicFile(name, in: folder, temporaryName: temporaryName, files: session.files)
        .replace(with: Array(text.utf8))
    }
  }

  /// The files beside the documents, and what they say.
  private static let companions = [
    WorkspaceLock.name: "",
    ".gitignore": ".lock\n.tmp-*\n",
    ".gitattributes": "*.json text eol=lf merge=pathways\n",
  ]

  /// Whether a creation that was interrupted may have left this.
  private static func isLeftOver(_ name: String) -> Bool {
    companions.keys.contains(name) || name.hasPrefix(AtomicFile.temporaryPrefix)
  }
}
