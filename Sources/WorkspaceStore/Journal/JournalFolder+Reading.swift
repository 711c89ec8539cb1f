import CareerPathways
import Glibc

extension JournalFolder {
  /// Reads the journals of this workspace, and mends the torn tails of ended ones.
  ///
  /// `time` names the files that torn tails are moved to.
  func read(at time: Int) {
    reading(path) { folder, names throws(FileProblem) in
      for name in names where name.hasPrefix(AtomicFile.temporaryPrefix) {
        sweep(name, in: folder)
      }
      for name in names where name.hasSuffix(Self.suffix) {
        reporting(name) { () throws(FileProblem) in try read(name, in: folder, at: time) }
      }
    }
  }

  /// Reads older journals too, as far back as changes are kept.
  func readPast() {
    reading(path) { folder, names throws(FileProblem) in
      for name in names.reversed() where name.hasSuffix(Self.pastSuffix) {
        let own = name.dropLast(Self.pastSuffix.count) + Self.suffix
        guard texts.lazy.map(\.editCount).reduce(0, +) < Self.changesRead else { break }
        guard !texts.contains(where: { $0.name == own }) else { continue }
        reporting(name) { () throws(FileProblem) in
          let bytes = try files.read(name, in: folder, limit: Self.longest)
          take(name, bytes, isLive: false)
        }
      }
    }
  }

  private static let longest = 1 << 30

  private func reading(
    _ path: String, _ body: (OpenFolder, [String]) throws(FileProblem) -> Void
  ) {
    do {
      let folder = try files.openFolder(path)
      defer { files.close(folder) }
      try body(folder, try files.list(folder).map(\.name))
    } catch {
      guard error.code != ENOENT else { return }
      problems.append(WorkspaceProblem(path, .unreadableJournal(error)))
    }
  }

  private func reporting(_ name: String, _ body: () throws(FileProblem) -> Void) {
    do {
      try body()
    } catch {
      // Its session may just have set it aside.
      guard error.code != ENOENT else { return }
      problems.append(WorkspaceProblem(name, .unreadableJournal(error)))
    }
  }

  /// Removes the beginning of a journal whose session ended before it had a name.
  private func sweep(_ name: String, in folder: OpenFolder) {
    // Whoever is about to name it holds its lock; what cannot be swept does no harm.
    guard let file = try? files.open(name, in: folder, for: .updating) else { return }
    defer { files.discard(file) }
    // As above.
    guard (try? files.lock(file, patience: 0)) == .held else { return }
    // As above.
    try? files.remove(name, in: folder)
  }

  private func read(
    _ name: String, in folder: OpenFolder, at time: Int
  ) throws(FileProblem) {
    let (file, lock) = try open(name, in: folder)
    var isKept = false
    defer { if !isKept { files.discard(file) } }
    let bytes = try files.read(file, limit: Self.longest)
    guard let reading = take(name, bytes, isLive: lock == .busy), lock == .held else { return }
    if reading.length < bytes.count {
      // A journal that cannot be mended now is read, but not gone on with.
      guard (try? mend(file, bytes[reading.length...], in: folder, at: time)) != nil
      else { return }
    }
    let pending = reading.lines.filter { $0.mark == .pendingEdit }.count
    if pending > 0 {
      held[name] = Journal(
        name: name, file: file, length: reading.length, pending: pending, files: files)
      isKept = true
    }
    if reading.length < Self.fullLength, reading.isOf(origin) { ended = (name, reading.length) }
  }

  /// Where writing is not allowed, a journal is read without its lock.
  private func open(
    _ name: String, in folder: OpenFolder
  ) throws(FileProblem) -> (OpenFile, LockAnswer) {
    do throws(FileProblem) {
      let file = try files.open(name, in: folder, for: .updating)
      do {
        return (file, try files.lock(file, patience: 0))
      } catch {
        files.discard(file)
        throw error
      }
    } catch {
      guard error.code == EACCES || error.code == EROFS else { throw error }
      return (try files.open(name, in: folder, for: .reading), .unsupported)
    }
  }

  /// Keeps the whole lines of a journal; nil where it is damaged or another workspace's.
  @discardableResult
  private func take(_ name: String, _ bytes: [UInt8], isLive: Bool) -> JournalReading? {
    do {
      let reading = try JournalReading(bytes)
      guard !reading.lines.isEmpty, try belongs(reading) else { return nil }
      texts.append(JournalText(name: name, reading: reading, isLive: isLive))
      return reading
    } catch {
      problems.append(WorkspaceProblem(name, .journalLine(error.number)))
      return nil
    }
  }

  /// A copy of a workspace has the same id, so its folder tells; a moved one is still the same.
  private func belongs(_ reading: JournalReading) throws(DamagedLine) -> Bool {
    guard case .origin(let other) = try reading.record(at: 0),
      other.workspace == origin.workspace
    else { return false }
    if other.path == origin.path || other.folder == origin.folder { return true }
    // A folder that cannot be opened holds no workspace that could be another.
    guard let folder = try? files.openFolder(other.path) else { return true }
    files.close(folder)
    return false
  }

  /// Moves what a crash left behind the last whole line to a file of its own.
  private func mend(
    _ file: OpenFile, _ tail: ArraySlice<UInt8>, in folder: OpenFolder, at time: Int
  ) throws(FileProblem) {
    let name = file.name + ".broken-" + String(time)
    let broken = try files.open(name, in: folder, for: .creating)
    defer { files.discard(broken) }
    try files.writeAll(Array(tail), to: broken, at: 0)
    try files.sync(broken)
    try files.sync(folder)
    try files.truncate(file, to: tail.startIndex)
    try files.sync(file)
  }
}

extension JournalReading {
  /// Whether it is the journal of exactly this folder.
  fileprivate func isOf(_ origin: JournalOrigin) -> Bool {
    // What cannot be read is no journal to go on with.
    (try? record(at: 0)) == .origin(origin)
  }
}
