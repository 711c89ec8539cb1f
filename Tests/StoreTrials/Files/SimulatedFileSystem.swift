import Glibc
import WorkspaceStore

/// A file system in memory, whose disk can be copied, crashed and looked into.
///
/// A new one on the same disk is what a restarted process sees: nothing open,
/// nothing locked.
package final class SimulatedFileSystem: FileSystem {
  package internal(set) var disk: SimulatedDisk
  private var open: [Int32: Int] = [:]
  private var locks: [Int: Int32] = [:]
  private var lastNumber: Int32 = 2

  package init(_ disk: SimulatedDisk = SimulatedDisk()) { self.disk = disk }

  package func resolve(_ path: String) throws(FileProblem) -> String { path }

  package func openFolder(_ path: String) throws(FileProblem) -> OpenFolder {
    var inode = SimulatedDisk.root
    for name in path.split(separator: "/") {
      guard let next = try folder(inode, path).entries[String(name)] else {
        throw FileProblem(.openFolder, path, ENOENT)
      }
      inode = next
    }
    _ = try folder(inode, path)
    return OpenFolder(number: handle(for: inode), name: path)
  }

  package func openFolder(
    _ name: String, in folder: OpenFolder
  ) throws(FileProblem) -> OpenFolder {
    let inode = try inode(of: name, in: folder, .openFolder)
    _ = try self.folder(inode, name)
    return OpenFolder(number: handle(for: inode), name: name)
  }

  package func makeFolder(
    _ name: String, in folder: OpenFolder, _ access: FileAccess
  ) throws(FileProblem) {
    guard try entries(of: folder)[name] == nil else {
      throw FileProblem(.makeFolder, name, EEXIST)
    }
    let inode = disk.add(.folder(SimulatedDisk.Folder(access: access)))
    try edit(folder, [name: inode])
  }

  package func list(_ folder: OpenFolder) throws(FileProblem) -> [FolderEntry] {
    try entries(of: folder).sorted { $0.key < $1.key }.map {
      FolderEntry(name: $0.key, kind: kind(of: $0.value))
    }
  }

  package func status(of folder: OpenFolder) throws(FileProblem) -> FileStatus {
    try status(ofInode: inode(folder.number, folder.name), folder.name)
  }

  package func sync(_ folder: OpenFolder) throws(FileProblem) {
    let inode = try inode(folder.number, folder.name)
    var changed = try self.folder(inode, folder.name)
    changed.sync()
    disk.nodes[inode] = .folder(changed)
  }

  package func close(_ folder: OpenFolder) { open[folder.number] = nil }

  package func status(
    of name: String, in folder: OpenFolder
  ) throws(FileProblem) -> FileStatus {
    try status(ofInode: inode(of: name, in: folder, .status), name)
  }

  package func rename(
    _ name: String, to newName: String, in folder: OpenFolder
  ) throws(FileProblem) {
    try edit(folder, [newName: inode(of: name, in: folder, .rename), name: nil])
  }

  package func remove(_ name: String, in folder: OpenFolder) throws(FileProblem) {
    _ = try inode(of: name, in: folder, .remove)
    try edit(folder, [name: nil])
  }
}

extension SimulatedFileSystem {
  package func open(
    _ name: String, in folder: OpenFolder, for purpose: OpenPurpose
  ) throws(FileProblem) -> OpenFile {
    let existing = try entries(of: folder)[name]
    switch (purpose, existing) {
    case (.creating, _?): throw FileProblem(.create, name, EEXIST)
    case (.reading, nil), (.updating, nil): throw FileProblem(.open, name, ENOENT)
    case (_, let inode?):
      _ = try file(inode, name)
      return OpenFile(number: handle(for: inode), name: name)
    default:
      let new = SimulatedDisk.File(access: FileAccess(mode: 0o600, group: 0))
      let inode = disk.add(.file(new))
      try edit(folder, [name: inode])
      return OpenFile(number: handle(for: inode), name: name)
    }
  }

  package func status(of file: OpenFile) throws(FileProblem) -> FileStatus {
    try status(ofInode: inode(file.number, file.name), file.name)
  }

  package func read(_ file: OpenFile, limit: Int) throws(FileProblem) -> [UInt8] {
    let content = try self.file(inode(file.number, file.name), file.name).content
    guard content.count <= limit else { throw FileProblem(.read, file.name, EFBIG) }
    return content
  }

  package func write(
    _ bytes: ArraySlice<UInt8>, to file: OpenFile, at offset: Int
  ) throws(FileProblem) -> Int {
    try change(file) { $0.apply(.write(Array(bytes), offset: offset)) }
    return bytes.count
  }

  package func truncate(_ file: OpenFile, to length: Int) throws(FileProblem) {
    try change(file) { $0.apply(.truncate(length: length)) }
  }

  package func setAccess(_ access: FileAccess, of file: OpenFile) throws(FileProblem) {
    try change(file) { $0.access = access }
  }

  package func sync(_ file: OpenFile) throws(FileProblem) { try change(file) { $0.sync() } }

  package func syncData(_ file: OpenFile) throws(FileProblem) { try sync(file) }

  package func close(_ file: OpenFile) throws(FileProblem) {
    for (inode, holder) in locks where holder == file.number { locks[inode] = nil }
    open[file.number] = nil
  }

  package func lock(_ file: OpenFile, patience: Int) throws(FileProblem) -> LockAnswer {
    let inode = try inode(file.number, file.name)
    guard locks[inode, default: file.number] == file.number else { return .busy }
    locks[inode] = file.number
    return .held
  }
}

extension SimulatedFileSystem {
  private func handle(for inode: Int) -> Int32 {
    lastNumber += 1
    open[lastNumber] = inode
    return lastNumber
  }

  private func inode(_ number: Int32, _ name: String) throws(FileProblem) -> Int {
    guard let inode = open[number] else { throw FileProblem(.open, name, EBADF) }
    return inode
  }

  private func inode(
    of name: String, in folder: OpenFolder, _ operation: FileOperation
  ) throws(FileProblem) -> Int {
    guard let inode = try entries(of: folder)[name] else {
      throw FileProblem(operation, name, ENOENT)
    }
    return inode
  }

  private func entries(of folder: OpenFolder) throws(FileProblem) -> [String: Int] {
    try self.folder(inode(folder.number, folder.name), folder.name).entries
  }

  private func folder(_ inode: Int, _ name: String) throws(FileProblem) -> SimulatedDisk.Folder {
    guard case .folder(let folder)? = disk.nodes[inode] else {
      throw FileProblem(.openFolder, name, ENOTDIR)
    }
    return folder
  }

  private func file(_ inode: Int, _ name: String) throws(FileProblem) -> SimulatedDisk.File {
    switch disk.nodes[inode] {
    case .file(let file): return file
    case .symbolicLink: throw FileProblem(.open, name, ELOOP)
    default: throw FileProblem(.open, name, EISDIR)
    }
  }

  private func edit(_ folder: OpenFolder, _ edit: [String: Int?]) throws(FileProblem) {
    let inode = try inode(folder.number, folder.name)
    var changed = try self.folder(inode, folder.name)
    changed.apply(edit)
    disk.nodes[inode] = .folder(changed)
  }

  private func change(
    _ file: OpenFile, _ change: (inout SimulatedDisk.File) -> Void
  ) throws(FileProblem) {
    let inode = try inode(file.number, file.name)
    var changed = try self.file(inode, file.name)
    change(&changed)
    disk.nodes[inode] = .file(changed)
  }

  private func kind(of inode: Int) -> FileKind {
    switch disk.nodes[inode] {
    case .file: .file
    case .folder: .folder
    case .symbolicLink: .symbolicLink
    case nil: .other
    }
  }

  private func status(ofInode inode: Int, _ name: String) throws(FileProblem) -> FileStatus {
    let identity = FileIdentity(device: 1, inode: UInt64(inode))
    switch disk.nodes[inode] {
    case .file(let file):
      return FileStatus(
        kind: .file, access: file.access, size: file.content.count, identity: identity)
    case .folder(let folder):
      return FileStatus(kind: .folder, access: folder.access, size: 0, identity: identity)
    case .symbolicLink:
      let access = FileAccess(mode: 0o777, group: 0)
      return FileStatus(kind: .symbolicLink, access: access, size: 0, identity: identity)
    case nil: throw FileProblem(.status, name, ENOENT)
    }
  }
}
