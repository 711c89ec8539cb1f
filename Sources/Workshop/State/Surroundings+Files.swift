import Glibc
import WorkspaceStore

/// Files that the user names on the command line, outside the workspace.
extension Surroundings {
  /// Bytes; more than any file that is read here may have.
  private static let limit = 64 << 20

  package func contents(of path: String) throws(FileProblem) -> [UInt8] {
    let (folder, name) = parts(of: path)
    let open = try files.openFolder(folder)
    defer { files.close(open) }
    return try files.read(name, in: open, limit: Self.limit)
  }

  /// Whether a file is there that `replace` would replace.
  package func isThere(_ path: String) throws(FileProblem) -> Bool {
    let (folder, name) = parts(of: path)
    let open = try files.openFolder(folder)
    defer { files.close(open) }
    do throws(FileProblem) {
      return try files.status(of: name, in: open).kind == .file
    } catch {
      guard error.code == ENOENT else { throw error }
      return false
    }
  }

  /// Replaces a file as a whole, so that nobody ever sees half of it.
  package func replace(_ path: String, with bytes: [UInt8]) throws(FileProblem) {
    let (folder, name) = parts(of: path)
    let open = try files.openFolder(folder)
    defer { files.close(open) }
    let temporary = AtomicFile.temporaryPrefix + String(UInt64.random(in: 0 ... .max), radix: 36)
    try AtomicFile(name, in: open, temporaryName: temporary, files: files).replace(with: bytes)
  }

  /// The files of a folder whose names end so, by name; none where it cannot be read.
  func files(in folder: String, ending: [String]) -> [String] {
    // Only offers are made of these: who types a path is told why it cannot be read.
    guard let open = try? files.openFolder(expanding(folder)) else { return [] }
    defer { files.close(open) }
    // As above.
    let entries = (try? files.list(open)) ?? []
    return entries.filter { entry in
      entry.kind == .file && ending.contains { entry.name.lowercased().hasSuffix($0) }
    }.map(\.name).sorted()
  }

  private func parts(of path: String) -> (folder: String, name: String) {
    let path = expanding(path)
    guard let slash = path.lastIndex(of: "/") else { return (".", path) }
    let folder = String(path[..<slash])
    return (folder.isEmpty ? "/" : folder, String(path[path.index(after: slash)...]))
  }
}
