import Glibc

extension RealFileSystem {
  package func openFolder(_ path: String) throws(FileProblem) -> OpenFolder {
    let number = retrying { Glibc.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    return OpenFolder(number: try aboveStandard(number, .openFolder, path), name: path)
  }

  package func openFolder(
    _ name: String, in folder: OpenFolder
  ) throws(FileProblem) -> OpenFolder {
    let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC
    let number = retrying { openat(folder.number, name, flags) }
    return OpenFolder(number: try aboveStandard(number, .openFolder, name), name: name)
  }

  package func makeFolder(
    _ name: String, in folder: OpenFolder, _ access: FileAccess
  ) throws(FileProblem) {
    try check(retrying { mkdirat(folder.number, name, 0o700) }, .makeFolder, name)
    guard access.mode != 0o700 else { return }
    // The mask of the process takes the group's rights away; a folder without them still works.
    _ = fchmodat(folder.number, name, access.mode, 0)
  }

  package func list(_ folder: OpenFolder) throws(FileProblem) -> [FolderEntry] {
    // The stream closes its descriptor, so it gets one of its own.
    let number = retrying { openat(folder.number, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    try check(number, .list, folder.name)
    guard let stream = fdopendir(number) else {
      let code = errno
      Glibc.close(number)
      throw FileProblem(.list, folder.name, code)
    }
    defer { closedir(stream) }
    var entries: [FolderEntry] = []
    while let entry = try next(stream, folder) {
      if entry.name != ".", entry.name != ".." { entries.append(entry) }
    }
    return entries.sorted { $0.name < $1.name }
  }

  private func next(
    _ stream: OpaquePointer, _ folder: OpenFolder
  ) throws(FileProblem) -> FolderEntry? {
    errno = 0
    guard let entry = readdir(stream) else {
      guard errno == 0 else { throw FileProblem(.list, folder.name, errno) }
      return nil
    }
    let offset = MemoryLayout<dirent>.offset(of: \.d_name) ?? 0
    let name = UnsafeRawPointer(entry) + offset
    let text = String(cString: name.assumingMemoryBound(to: CChar.self))
    return FolderEntry(name: text, kind: try kind(entry.pointee.d_type, text, folder))
  }

  private func kind(
    _ type: UInt8, _ name: String, _ folder: OpenFolder
  ) throws(FileProblem) -> FileKind {
    switch Int(type) {
    case Int(DT_REG): .file
    case Int(DT_DIR): .folder
    case Int(DT_LNK): .symbolicLink
    case Int(DT_UNKNOWN): try status(of: name, in: folder).kind
    default: .other
    }
  }

  package func sync(_ folder: OpenFolder) throws(FileProblem) {
    try check(fsync(folder.number), .syncFolder, folder.name)
  }

  package func close(_ folder: OpenFolder) {
    Glibc.close(folder.number)
  }
}
