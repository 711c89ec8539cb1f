import Glibc
import WorkspaceStore

/// What becomes of an operation.
package enum Tap: Hashable, Sendable {
  case proceed
  /// Reports success without doing anything; for operations that return nothing.
  case pretend
  case fail(Int32)
  /// Does it and reports failure all the same, as a network can.
  case failBehind(Int32)
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

  private func perform(
    _ operation: FileOperation, _ name: String, _ body: () throws(FileProblem) -> Void
  ) throws(FileProblem) {
    switch tap(operation) {
    case .proceed, .shorten: try body()
    case .pretend: break
    case .fail(let code): throw FileProblem(operation, name, code)
    case .failBehind(let code):
      try body()
      throw FileProblem(operation, name, code)
    }
  }

  /// Asks for an operation that returns something and so cannot be pretended.
  private func ask(_ operation: FileOperation, _ name: String) throws(FileProblem) {
    try perform(operation, name) {}
  }

  package func resolve(_ path: String) throws(FileProblem) -> String {
    try ask(.resolve, path)
    return try base.resolve(path)
  }

  package func openFolder(_ path: String) throws(FileProblem) -> OpenFolder {
    try ask(.openFolder, path)
    return try base.openFolder(path)
  }

  package func openFolder(
    _ name: String, in folder: OpenFolder
  ) throws(FileProblem) -> OpenFolder {
    try ask(.openFolder, name)
    return try base.openFolder(name, in: folder)
  }

  package func makeFolder(
    _ name: String, in folder: OpenFolder, _ access: FileAccess
  ) throws(FileProblem) {
    try perform(.makeFolder, name) { () throws(FileProblem) in
      try base.makeFolder(name, in: folder, access)
    }
  }

  package func list(_ folder: OpenFolder) throws(FileProblem) -> [FolderEntry] {
    try ask(.list, folder.name)
    return try base.list(folder)
  }

  package func status(of folder: OpenFolder) throws(FileProblem) -> FileStatus {
    try ask(.status, folder.name)
    return try base.status(of: folder)
  }

  package func sync(_ folder: OpenFolder) throws(FileProblem) {
    try perform(.syncFolder, folder.name) { () throws(FileProblem) in try base.sync(folder) }
  }

  package func close(_ folder: OpenFolder) { base.close(folder) }

  package func rename(
    _ name: String, to newName: String, in folder: OpenFolder
  ) throws(FileProblem) {
    try perform(.rename, newName) { () throws(FileProblem) in
      try base.rename(name, to: newName, in: folder)
    }
  }

  package func remove(_ name: String, in folder: OpenFolder) throws(FileProblem) {
    try perform(.remove, name) { () throws(FileProblem) in try base.remove(name, in: folder) }
  }
}

extension TappedFileSystem {
  package func open(
    _ name: String, in folder: OpenFolder, for purpose: OpenPurpose
  ) throws(FileProblem) -> OpenFile {
    let makes = purpose == .creating || purpose == .locking
    try ask(makes ? .create : .open, name)
    return try base.open(name, in: folder, for: purpose)
  }

  package func status(
    of name: String, in folder: OpenFolder
  ) throws(FileProblem) -> FileStatus {
    try ask(.status, name)
    return try base.status(of: name, in: folder)
  }

  package func status(of file: OpenFile) throws(FileProblem) -> FileStatus {
    try ask(.status, file.name)
    return try base.status(of: file)
  }

  package func read(_ file: OpenFile, limit: Int) throws(FileProblem) -> [UInt8] {
    try ask(.read, file.name)
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
    case .fail(let code), .failBehind(let code): throw FileProblem(.write, file.name, code)
    }
  }

  package func truncate(_ file: OpenFile, to length: Int) throws(FileProblem) {
    try perform(.truncate, file.name) { () throws(FileProblem) in
      try base.truncate(file, to: length)
    }
  }

  package func setAccess(_ access: FileAccess, of file: OpenFile) throws(FileProblem) {
    try perform(.setAccess, file.name) { () throws(FileProblem) in
      try base.setAccess(access, of: file)
    }
  }

  package func sync(_ file: OpenFile) throws(FileProblem) {
    try perform(.sync, file.name) { () throws(FileProblem) in try base.sync(file) }
  }

  package func syncData(_ file: OpenFile) throws(FileProblem) {
    try perform(.syncData, file.name) { () throws(FileProblem) in try base.syncData(file) }
  }

  package func close(_ file: OpenFile) throws(FileProblem) {
    do {
      try ask(.close, file.name)
    } catch {
      // A close that fails has closed the file all the same.
      try? base.close(file)
      throw error
    }
    try base.close(file)
  }

  package func lock(_ file: OpenFile, patience: Int) throws(FileProblem) -> LockAnswer {
    try ask(.lock, file.name)
    return try base.lock(file, patience: patience)
  }
}
