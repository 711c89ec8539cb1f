import CareerPathways

/// An open workspace: its documents, kept the same in memory, in their files and in the journal.
///
/// Files are read, and documents understood, when they are first needed; the
/// first edit waits until every one of them has been found sound.
///
/// An edit is saved once its line is durable in the journal. Its files are
/// replaced then; where that fails, `unpublished` says so, and every later
/// edit, and the next opening, tries again.
package final class WorkspaceFolder {
  /// Without symbolic links.
  package let path: String
  /// The workspace's name for life; nil where `workspace.json` is damaged.
  package let id: RecordID?
  /// Whether no edit is taken: something read so far was not sound, or a newer version has it.
  package internal(set) var isReadOnly: Bool
  /// What was not sound as far as it was read, and documents damaged since.
  package internal(set) var problems: [WorkspaceProblem]

  /// Places where an edit met somebody else's value; the files have that value.
  package internal(set) var conflicts: [Conflict] = []
  /// Documents whose files do not have the last edit yet, and why; the journal has it.
  package internal(set) var unpublished: [DocumentName: WorkspaceProblem.Reason] = [:]

  var session: Session
  let sessionID: RecordID
  let disk: DocumentFiles
  let journals: JournalFolder
  /// Empty until `readHistory`: most of it is not needed to open the workspace.
  var history = History()
  private var hasHistory = false
  /// The folders whose files are still to be read.
  var rest: [String] = []
  /// Documents that nobody has looked into yet, so that they may be damaged.
  var unchecked: Set<DocumentName> = []
  /// Whether a crash has left temporary files that are still to be swept.
  var hasTemporaryFiles = false
  /// Documents kept at hand, as they are now; nil for one that is gone or damaged.
  ///
  /// Any other is what its file is known to hold.
  var held: [DocumentName: JSON?] = [:]
  /// The content of every file as it was last read or written.
  var known: [DocumentName: [UInt8]] = [:]
  /// What files are to hold; nil to be removed.
  var pending: [DocumentName: [UInt8]?] = [:]
  /// Documents whose files cannot be compared with what is known, and so are not replaced.
  var blocked: [DocumentName: WorkspaceProblem.Reason] = [:]
  /// Why nothing may be replaced just now.
  var lockProblem: FileProblem?
  /// Edits that have not reached every file, oldest first.
  var unfinished: [UnfinishedEdit] = []
  /// Documents that others have changed, as whoever edits still believes them to be.
  var unseen: [DocumentName: JSON?] = [:]

  init(
    path: String, format: WorkspaceFormat, problems: [WorkspaceProblem], journals: JournalFolder,
    session: Session
  ) {
    self.path = path
    id = format.id
    isReadOnly = !problems.isEmpty
    self.problems = problems
    self.session = session
    sessionID = journals.session
    disk = DocumentFiles(path: path, files: session.files)
    self.journals = journals
  }

  /// The changes as far back as they can be undone, newest last.
  package var changes: [HistoryEntry] {
    readHistory()
    return history.entries
  }

  /// Understands the journals that were read when the workspace was opened.
  func readHistory() {
    guard !hasHistory else { return }
    hasHistory = true
    let known = journals.problems.count
    for (edit, isLive) in journals.takeEdits() { history.add(edit, isOurs: !isLive) }
    problems += journals.problems[known...]
    // Where a journal is missing, the order of what can be undone is not known.
    if !journals.problems.isEmpty { history.seal() }
  }

  /// Whether some file does not have the last edit yet.
  package var hasUnpublished: Bool { !pending.isEmpty }

  /// The documents that others have changed since this was last asked.
  ///
  /// Until then edits are understood as made to the documents before.
  package func takeChangesFromElsewhere() -> [DocumentName] {
    defer { unseen = [:] }
    return unseen.keys.sorted()
  }
}

/// An edit that is in the journal but not in every file.
struct UnfinishedEdit {
  let edit: JournalEdit
  let place: JournalPlace
  /// The documents whose files may not have it.
  var documents: Set<DocumentName>
  /// What the journal does not know yet.
  var conflicts: [Conflict]

  init(_ edit: JournalEdit, _ place: JournalPlace, conflicts: [Conflict] = []) {
    self.edit = edit
    self.place = place
    self.conflicts = conflicts
    documents = Set(edit.contents.keys)
  }
}
