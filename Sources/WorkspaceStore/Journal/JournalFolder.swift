import CareerPathways

/// The journals of one workspace in the user's state folder: one file a running workshop.
///
/// A session locks its journal as long as it runs, so another can tell which
/// ones have ended. It goes on with the newest that has ended, or begins one
/// when it first saves.
final class JournalFolder {
  let path: String
  let origin: JournalOrigin
  let session: RecordID
  let files: any FileSystem

  /// What was read at the beginning, until it is understood.
  var texts: [JournalText] = []
  var problems: [WorkspaceProblem] = []
  /// Ended journals with edits that have not reached every file; locked until they have.
  var held: [String: Journal] = [:]
  /// An ended journal that can be gone on with, and how long it was.
  var ended: (name: String, length: Int)?
  private var own: Journal?

  /// A journal that is longer gets no more lines.
  static let fullLength = 256 << 10
  /// How many changes can be undone; older ones may not even be read.
  static let changesRead = 1000
  static let suffix = ".journal"
  /// Of journals that are full and whose edits have all reached their files.
  static let pastSuffix = ".past"

  init(_ path: String, origin: JournalOrigin, session: RecordID, files: any FileSystem) {
    self.path = path
    self.origin = origin
    self.session = session
    self.files = files
  }

  /// Makes a record durable; `time` names the journal that is begun where there is none.
  func append(_ record: JournalRecord, at time: Int) throws(FileProblem) -> JournalPlace {
    let journal = try journal(at: time)
    do {
      let offset = try journal.append(record)
      return JournalPlace(journal: journal.name, offset: offset)
    } catch {
      if !journal.isSound { own = nil }
      throw error
    }
  }

  /// Notes that the edit at a place has reached every file; false where that fails.
  ///
  /// A journal that had to be given up takes no more marks; the next opening looks again.
  func markPublished(_ place: JournalPlace) -> Bool {
    let journal = place.journal == own?.name ? own : held[place.journal]
    return journal?.markPublished(at: place.offset) ?? true
  }

  /// Lets the journals of ended sessions go.
  func releaseHeld() { held = [:] }

  private func journal(at time: Int) throws(FileProblem) -> Journal {
    if let own, !own.isFull { return own }
    let folder = try files.openFolder(making: path)
    defer { files.close(folder) }
    syncMarks(in: folder)
    let old = own
    let journal: Journal
    if let ended = goOn(in: folder) {
      journal = ended
    } else {
      journal = try begin(in: folder, at: time)
    }
    own = journal
    if let old { retire(old, in: folder) }
    return journal
  }

  /// Makes durable what all journals say has reached the files.
  ///
  /// Needed before a session builds on content that it has not written: after
  /// a power cut, an edit without its mark would be made again on top of it.
  func syncMarks() {
    // Without the folder there are no journals.
    guard let folder = try? files.openFolder(path) else { return }
    defer { files.close(folder) }
    syncMarks(in: folder)
  }

  private func syncMarks(in folder: OpenFolder) {
    // A journal that cannot be synced loses marks at worst, and only when the power goes too.
    let entries = (try? files.list(folder)) ?? []
    for entry in entries where entry.name.hasSuffix(Self.suffix) {
      // As above.
      guard let file = try? files.open(entry.name, in: folder, for: .reading) else { continue }
      // As above.
      try? files.syncData(file)
      files.discard(file)
    }
  }

  /// Takes the newest ended journal over, if nobody else has meanwhile.
  private func goOn(in folder: OpenFolder) -> Journal? {
    guard let (name, length) = ended else { return nil }
    ended = nil
    return held.removeValue(forKey: name) ?? open(name, length, in: folder)
  }

  private func open(_ name: String, _ length: Int, in folder: OpenFolder) -> Journal? {
    // A journal that cannot be gone on with is left alone, and a new one begun.
    guard let file = try? files.open(name, in: folder, for: .updating) else { return nil }
    let journal = Journal(name: name, file: file, length: length, pending: 0, files: files)
    // As above.
    let isFree = (try? files.lock(file, patience: 0)) == .held
    // As above.
    let isUnchanged = (try? files.status(of: file).size) == length
    return isFree && isUnchanged ? journal : nil
  }

  /// A new journal gets its name when it is locked and its first line durable.
  private func begin(in folder: OpenFolder, at time: Int) throws(FileProblem) -> Journal {
    let name = name(at: time)
    let temporaryName = AtomicFile.temporaryPrefix + name
    let file = try files.open(temporaryName, in: folder, for: .creating)
    let journal = Journal(
      name: name + Self.suffix, file: file, length: 0, pending: 0, files: files)
    do {
      _ = try files.lock(file, patience: 0)
      _ = try journal.append(.origin(origin))
      try files.rename(temporaryName, to: journal.name, in: folder)
      try files.sync(folder)
      return journal
    } catch {
      // Nothing was acknowledged; what stays behind is swept or read as empty.
      try? files.remove(error.operation == .syncFolder ? journal.name : temporaryName, in: folder)
      throw error
    }
  }

  /// Names in the order of their times.
  private func name(at time: Int) -> String {
    let digits = String(time)
    return String(repeating: "0", count: max(0, 15 - digits.count)) + digits + "-" + session.text
  }

  /// Sets a full journal aside; it is only read for older history.
  private func retire(_ journal: Journal, in folder: OpenFolder) {
    let name = journal.name.dropLast(Self.suffix.count) + Self.pastSuffix
    // Under its old name it is read all the same.
    try? files.rename(journal.name, to: String(name), in: folder)
  }
}

/// Where a record stands.
struct JournalPlace: Hashable {
  let journal: String
  let offset: Int
}
