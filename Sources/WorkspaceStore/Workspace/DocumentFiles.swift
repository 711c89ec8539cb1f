import CareerPathways
import Glibc

/// The documents of a workspace as files below its folder; symbolic links are refused there.
struct DocumentFiles {
  /// The workspace's folder, without symbolic links.
  let path: String
  let files: any FileSystem

  /// The content of a document's file; nil where there is none.
  func read(_ name: DocumentName) throws(FileProblem) -> [UInt8]? {
    do {
      return try inFolder(of: name) { (folder, file) throws(FileProblem) in
        try files.read(file, in: folder, limit: Self.longest)
      }
    } catch {
      guard error.code == ENOENT else { throw error }
      return nil
    }
  }

  /// The reader refuses what is longer, and says so.
  static let longest = JSONLimits.document.bytes + 1

  /// Replaces the file atomically, making its folders where they are missing.
  func replace(
    _ name: DocumentName, with bytes: [UInt8], temporaryName: String
  ) throws(FileProblem) {
    try inFolder(of: name, making: true) { (folder, file) throws(FileProblem) in
      try AtomicFile(file, in: folder, temporaryName: temporaryName, files: files)
        .replace(with: bytes)
    }
  }

  /// Removes the file durably, also where it is gone already.
  func remove(_ name: DocumentName) throws(FileProblem) {
    do {
      try inFolder(of: name) { (folder, file) throws(FileProblem) in
        try removeIfThere(file, in: folder)
        try files.sync(folder)
      }
    } catch {
      guard error.code == ENOENT else { throw error }
    }
  }

  private func removeIfThere(_ file: String, in folder: OpenFolder) throws(FileProblem) {
    do {
      try files.remove(file, in: folder)
    } catch {
      guard error.code == ENOENT else { throw error }
    }
  }

  /// Opens the folder of a document, one component after the other.
  private func inFolder<Result>(
    of name: DocumentName, making: Bool = false,
    _ body: (OpenFolder, String) throws(FileProblem) -> Result
  ) throws(FileProblem) -> Result {
    let parts = name.text.split(separator: "/").map(String.init)
    var folder = try files.openFolder(path)
    defer { files.close(folder) }
    for part in parts.dropLast() {
      let next =
        making
        ? try files.openFolder(
          making: part, in: folder, try files.status(of: folder).access.ofNewFolder)
        : try files.openFolder(part, in: folder)
      files.close(folder)
      folder = next
    }
    return try body(folder, parts.last ?? name.text)
  }
}
