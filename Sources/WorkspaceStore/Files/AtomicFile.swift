import Glibc

/// A file that is replaced as a whole: any reader, and any crash, finds the old content or the new.
///
/// The new content is written and synced beside the old under a temporary
/// name, renamed over it, and the folder synced. Mode and group stay as they
/// were. A symbolic link or a folder under the name is refused; other hard
/// links to the file keep the old content.
package struct AtomicFile {
  package let name: String
  package let folder: OpenFolder
  package let files: any FileSystem
  /// A name that nothing else in the folder has.
  package let temporaryName: String

  /// What every temporary name begins with; such files are left by a crash only.
  package static let temporaryPrefix = ".tmp-"

  package init(
    _ name: String, in folder: OpenFolder, temporaryName: String, files: any FileSystem
  ) {
    self.name = name
    self.folder = folder
    self.temporaryName = temporaryName
    self.files = files
  }

  /// Replaces the content; on failure the old one stands, unless only the last sync failed.
  package func replace(with bytes: [UInt8]) throws(FileProblem) {
    let access = try accessToKeep()
    let identity = try writeTemporary(bytes, access)
    do {
      try files.rename(temporaryName, to: name, in: folder)
    } catch {
      try settle(error, identity)
    }
    try files.sync(folder)
  }

  private func accessToKeep() throws(FileProblem) -> FileAccess {
    do throws(FileProblem) {
      let status = try files.status(of: name, in: folder)
      switch status.kind {
      case .file: return status.access
      case .folder: throw FileProblem(.rename, name, EISDIR)
      case .symbolicLink: throw FileProblem(.rename, name, ELOOP)
      case .other: throw FileProblem(.rename, name, EINVAL)
      }
    } catch {
      guard error.code == ENOENT else { throw error }
      return try files.status(of: folder).access.ofNewFile
    }
  }

  /// Never syncs again what failed to sync: the system may have dropped it.
  private func writeTemporary(
    _ bytes: [UInt8], _ access: FileAccess
  ) throws(FileProblem) -> FileIdentity {
    let file = try files.open(temporaryName, in: folder, for: .creating)
    do {
      let identity = try files.status(of: file).identity
      try setAccess(access, of: file)
      try files.writeAll(bytes, to: file, at: 0)
      try files.sync(file)
      try files.close(file)
      return identity
    } catch {
      if error.operation != .close { files.discard(file) }
      removeTemporary()
      throw error
    }
  }

  /// The rights come first, so that nobody reads what the old file would not have shown.
  private func setAccess(_ access: FileAccess, of file: OpenFile) throws(FileProblem) {
    do {
      try files.setAccess(access, of: file)
    } catch {
      // A group that is not ours cannot be kept; the owner's rights can.
      guard error.code == EPERM else { throw error }
      try files.setAccess(
        FileAccess(mode: access.mode & 0o700, group: try files.status(of: file).access.group),
        of: file)
    }
  }

  /// Over a network a rename can report failure and have happened; the file itself tells.
  private func settle(_ problem: FileProblem, _ identity: FileIdentity) throws(FileProblem) {
    // Where even the status fails, the rename counts as failed.
    let status = try? files.status(of: name, in: folder)
    guard status?.identity != identity else { return }
    removeTemporary()
    throw problem
  }

  private func removeTemporary() {
    // The next opening sweeps what stays behind.
    try? files.remove(temporaryName, in: folder)
  }
}
