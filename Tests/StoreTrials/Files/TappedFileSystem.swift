import Glibc
import WorkspaceStore

/// What becomes of an operation.
package enum Tap: Hashable, Sendable {
  case proceed
  /// Reports success without doing anything; for operations that return nothing.
  case pretend
  case fail(Int32)
  /// Does half of a write.
  case shorten
}

/// Another file system whose every operation is first shown to a tap, which can make it fail.
package struct TappedFileSystem<Base: FileSystem>: FileSystem {
  package let base: Base
  private let tap: (FileOperation) -> Tap

  package init(_ base: Base, tap: @escaping (FileOperation) -> Tap) {
    self.base = base
    self.tap = tap
  }

  /// True where the operation is to be done.
  private func ask(_ operation: FileOperation, _ name: String) throws(FileProblem) -> Bool {
    switch tap(operation) {
    case .proceed, .shorten: return true
    case .pretend: return false
    case .fail(let code): throw FileProblem(operation, name, code)
    }
  }

  package func resolve(_ path: String) throws(FileProblem) -> String {
    _ = try ask(.resolve, path)
    return try base.resolve(path)
  }

  package func openFolder(_ path: String) throws(FileProblem) -> OpenFolder {
    _ = try ask(.openFolder, path)
    return try base.openFolder(path)
  }

  package func openFolder(
    _ name: String, in folder: OpenFolder
  ) throws(FileProblem) -> OpenFolder {
    _ = try ask(.openFolder, name)
    return try base.openFolder(name, in: folder)
  }

  package func makeFolder(
    _ name: String, in folder: OpenFolder, _ access: FileAccess
  ) throws(FileProblem) {
    if try ask(.makeFolder, name) { try base.makeFolder(name, in: folder, access) }
  }

  package func list(_ folder: OpenFolder) throws(FileProblem) -> [FolderEntry] {
    _ = try ask(.list, folder.name)
    return try base.list(folder)
  }

  package func status(of folder: OpenFolder) throws(FileProblem) -> FileStatus {
    _ = try ask(.status, folder.name)
    return try base.status(of: folder)
  }

  package func sync(_ folder: OpenFolder) throws(FileProblem) {
    if try ask(.syncFolder, folder.name) { try base.sync(folder) }
  }

  package func close(_ folder: OpenFolder) { base.close(folder) }

  package func rename(
    _ name: String, to newName: String, in folder: OpenFolder
  ) throws(FileProblem) {
    if try ask(.rename, newName) { try base.rename(name, to: newName, in: folder) }
  }

  package func remove(_ name: String, in folder: OpenFolder) throws(FileProblem) {
    if try ask(.remove, name) { try base.remove(name, in: folder) }
  }
}

extension TappedFileSystem {
  package func open(
    _ name: String, in folder: OpenFolder, for purpose: OpenPurpose
  ) throws(FileProblem) -> OpenFile {
    let makes = purpose == .creating || purpose == .locking
    _ = try ask(makes ? .create : .open, name)
    return try base.open(name, in: folder, for: purpose)
  }

  package func status(
    of name: String, in folder: OpenFolder
  ) throws(FileProblem) -> FileStatus {
    _ = try ask(.status, name)
    return try base.status(of: name, in: folder)
  }

  package func status(of file: OpenFile) throws(FileProblem) -> FileStatus {
    _ = try ask(.status, file.name)
    return try base.status(of: file)
  }

  package func read(_ file: OpenFile, limit: Int) throws(FileProblem) -> [UInt8] {
    _ = try ask(.read, file.name)
    return try base.read(file, limit: limit)
  }

  package func write(
    _ bytes: ArraySlice<UInt8>, to file: OpenFile, at offset: Int
  ) throws(FileProblem) -> Int {
    switch tap(.write) {
    case .proceed: return try base.write(bytes, to: file, at: offset)
    case .shorten:
      return try base.write(bytes.prefix((bytes.count + 1) / 2), to: file, at: offset)
    case .pretend: return bytes.count
    case .fail(let code): throw FileProblem(.write, file.name, code)
    }
  }

  package func truncate(_ file: OpenFile, to length: Int) throws(FileProblem) {
    if try ask(.truncate, file.name) { try base.truncate(file, to: length) }
  }

  package func setAccess(_ access: FileAccess, of file: OpenFile) throws(FileProblem) {
    if try ask(.setAccess, file.name) { try base.setAccess(access, of: file) }
  }

  package func sync(_ file: OpenFile) throws(FileProblem) {
    if try ask(.sync, file.name) { try base.sync(file) }
  }

  package func syncData(_ file: OpenFile) throws(FileProblem) {
    if try ask(.syncData, file.name) { try base.syncData(file) }
  }

  package func close(_ file: OpenFile) throws(FileProblem) {
    do {
      _ = try ask(.close, file.name)
    } catch {
      // A close that fails has closed the file all the same.
      try? base.close(file)
      throw error
    }
    try base.close(file)
  }

  package func lock(_ file: OpenFile, patience: Int) throws(FileProblem) -> LockAnswer {
    _ = try ask(.lock, file.name)
    return try base.lock(file, patience: patience)
  }
}
