/// A journal file that this session holds, alone, by its lock.
final class Journal {
  let name: String
  private let file: OpenFile
  private let files: any FileSystem
  /// Bytes of the lines that count.
  private(set) var length: Int
  /// False once a sync has failed: what the file holds is not known, so it gets no more lines.
  private(set) var isSound = true
  /// Edits that have not reached every file.
  private var pending: Int

  init(name: String, file: OpenFile, length: Int, pending: Int, files: any FileSystem) {
    self.name = name
    self.file = file
    self.length = length
    self.pending = pending
    self.files = files
  }

  deinit { files.discard(file) }

  /// Whether it is long enough, and nothing in it is left to do.
  var isFull: Bool { length > JournalFolder.fullLength && pending == 0 }

  /// Appends a record and makes it durable; returns where its line begins.
  ///
  /// On failure the line is taken off again, so that it cannot come back later.
  func append(_ record: JournalRecord) throws(FileProblem) -> Int {
    let line = JournalReading.bytes(of: record)
    do {
      try files.writeAll(line, to: file, at: length)
      try files.syncData(file)
    } catch {
      retreat(after: error)
      throw error
    }
    if case .edit = record { pending += 1 }
    defer { length += line.count }
    return length
  }

  private func retreat(after problem: FileProblem) {
    do {
      try files.truncate(file, to: length)
      if problem.operation != .write { isSound = false }
    } catch {
      isSound = false
    }
  }

  /// Notes that the edit at `offset` has reached every file; false where that fails.
  ///
  /// Not synced: a lost mark only makes the next opening look again.
  func markPublished(at offset: Int) -> Bool {
    let mark = [JournalReading.Mark.publishedEdit.rawValue]
    // The caller tries again.
    guard (try? files.write(mark[...], to: file, at: offset)) == 1 else { return false }
    pending -= 1
    return true
  }
}
