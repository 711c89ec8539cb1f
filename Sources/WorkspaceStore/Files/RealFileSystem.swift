import Glibc

/// The system's own files, by POSIX calls.
///
/// Interrupted calls are made again, except `close` (the file is closed) and
/// the syncs (what they left undone is not known). Descriptors 0 to 2 are
/// never used, so that nothing printed by mistake can reach a document.
package struct RealFileSystem: FileSystem {
  package init() {}

  package func resolve(_ path: String) throws(FileProblem) -> String {
    guard let resolved = realpath(path, nil) else { throw FileProblem(.resolve, path, errno) }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  package func status(of name: String, in folder: OpenFolder) throws(FileProblem) -> FileStatus {
    var status = stat()
    let result = retrying { fstatat(folder.number, name, &status, AT_SYMLINK_NOFOLLOW) }
    try check(result, .status, name)
    return FileStatus(status)
  }

  package func status(of file: OpenFile) throws(FileProblem) -> FileStatus {
    try status(ofDescriptor: file.number, file.name)
  }

  package func status(of folder: OpenFolder) throws(FileProblem) -> FileStatus {
    try status(ofDescriptor: folder.number, folder.name)
  }

  private func status(
    ofDescriptor number: Int32, _ name: String
  ) throws(FileProblem) -> FileStatus {
    var status = stat()
    try check(retrying { fstat(number, &status) }, .status, name)
    return FileStatus(status)
  }

  package func rename(
    _ name: String, to newName: String, in folder: OpenFolder
  ) throws(FileProblem) {
    try check(
      retrying { renameat(folder.number, name, folder.number, newName) }, .rename, newName)
  }

  package func remove(_ name: String, in folder: OpenFolder) throws(FileProblem) {
    try check(retrying { unlinkat(folder.number, name, 0) }, .remove, name)
  }
}

extension RealFileSystem {
  /// Makes the call until no signal interrupts it.
  func retrying<Result: SignedInteger>(_ call: () -> Result) -> Result {
    while true {
      let result = call()
      if result >= 0 || errno != EINTR { return result }
    }
  }

  func check(
    _ result: some SignedInteger, _ operation: FileOperation, _ name: String
  ) throws(FileProblem) {
    if result < 0 { throw FileProblem(operation, name, errno) }
  }

  /// A descriptor that is none of the three standard ones.
  func aboveStandard(
    _ number: Int32, _ operation: FileOperation, _ name: String
  ) throws(FileProblem) -> Int32 {
    try check(number, operation, name)
    guard number < 3 else { return number }
    let other = fcntl(number, F_DUPFD_CLOEXEC, 3)
    let code = errno
    Glibc.close(number)
    guard other >= 3 else { throw FileProblem(operation, name, code) }
    return other
  }
}

extension FileStatus {
  fileprivate init(_ status: stat) {
    self.init(
      kind: FileKind(mode: status.st_mode),
      access: FileAccess(mode: status.st_mode & 0o7777, group: status.st_gid),
      size: Int(status.st_size),
      identity: FileIdentity(device: UInt64(status.st_dev), inode: UInt64(status.st_ino)))
  }
}

extension FileKind {
  fileprivate init(mode: mode_t) {
    switch mode & S_IFMT {
    case S_IFREG: self = .file
    case S_IFDIR: self = .folder
    case S_IFLNK: self = .symbolicLink
    default: self = .other
    }
  }
}
