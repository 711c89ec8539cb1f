import Glibc

extension FileSystem {
  /// Writes all the bytes: goes on after short writes and a bounded number of interruptions.
  package func writeAll(
    _ bytes: [UInt8], to file: OpenFile, at offset: Int
  ) throws(FileProblem) {
    var rest = bytes[...]
    var interruptions = 0
    while !rest.isEmpty {
      do throws(FileProblem) {
        let count = try write(rest, to: file, at: offset + rest.startIndex)
        guard count > 0 else { throw FileProblem(.write, file.name, EIO) }
        rest = rest.dropFirst(count)
      } catch {
        interruptions += 1
        guard error.code == EINTR, interruptions < 100 else { throw error }
      }
    }
  }

  /// The content of a file; ENOENT where it is missing.
  package func read(
    _ name: String, in folder: OpenFolder, limit: Int
  ) throws(FileProblem) -> [UInt8] {
    let file = try open(name, in: folder, for: .reading)
    let bytes: [UInt8]
    do {
      bytes = try read(file, limit: limit)
    } catch {
      discard(file)
      throw error
    }
    discard(file)
    return bytes
  }

  /// Closes a file whose content no longer matters, or was only read.
  package func discard(_ file: OpenFile) {
    // Nothing was written that a failing close could lose.
    try? close(file)
  }

  /// Opens the folder at a path, making it and its parents durably where they are missing.
  package func openFolder(making path: String) throws(FileProblem) -> OpenFolder {
    do {
      return try openFolder(path)
    } catch {
      let (parent, name) = Self.split(path)
      guard error.code == ENOENT, parent != path else { throw error }
      let folder = try openFolder(making: parent)
      defer { close(folder) }
      return try openFolder(making: name, in: folder, FileAccess(mode: 0o700, group: .max))
    }
  }

  private static func split(_ path: String) -> (parent: String, name: String) {
    let end = path.lastIndex { $0 != "/" }.map(path.index(after:)) ?? path.endIndex
    let trimmed = path[..<end]
    guard let slash = trimmed.lastIndex(of: "/") else { return (".", String(trimmed)) }
    let parent = slash == trimmed.startIndex ? "/" : String(trimmed[..<slash])
    return (parent, String(trimmed[trimmed.index(after: slash)...]))
  }

  /// Opens a folder inside another, making it durably where it is missing.
  package func openFolder(
    making name: String, in parent: OpenFolder, _ access: FileAccess
  ) throws(FileProblem) -> OpenFolder {
    do {
      return try openFolder(name, in: parent)
    } catch {
      guard error.code == ENOENT else { throw error }
    }
    do {
      try makeFolder(name, in: parent, access)
    } catch {
      guard error.code == EEXIST else { throw error }
    }
    try sync(parent)
    return try openFolder(name, in: parent)
  }
}
