import Glibc

extension RealFileSystem {
  package func open(
    _ name: String, in folder: OpenFolder, for purpose: OpenPurpose
  ) throws(FileProblem) -> OpenFile {
    let operation: FileOperation = purpose == .creating ? .create : .open
    let number = retrying { openat(folder.number, name, flags(for: purpose), 0o600) }
    let file = OpenFile(number: try aboveStandard(number, operation, name), name: name)
    let kind: FileKind
    do {
      kind = try status(of: file).kind
    } catch {
      discard(file)
      throw error
    }
    guard kind == .file else {
      discard(file)
      throw FileProblem(operation, name, kind == .folder ? EISDIR : EINVAL)
    }
    return file
  }

  /// Not blocking, so that a pipe under a document's name cannot hold the store up.
  private func flags(for purpose: OpenPurpose) -> Int32 {
    let always = O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK
    switch purpose {
    case .reading: return always | O_RDONLY
    case .updating: return always | O_RDWR
    case .creating: return always | O_RDWR | O_CREAT | O_EXCL
    case .locking: return always | O_RDWR | O_CREAT
    }
  }

  package func read(_ file: OpenFile, limit: Int) throws(FileProblem) -> [UInt8] {
    let expected = try status(of: file).size
    var bytes: [UInt8] = []
    var capacity = expected + 1
    while true {
      guard bytes.count <= limit, expected <= limit else {
        throw FileProblem(.read, file.name, EFBIG)
      }
      let piece = try read(file, from: bytes.count, count: capacity)
      if piece.isEmpty { return bytes }
      bytes = bytes.isEmpty ? piece : bytes + piece
      capacity = 1 << 16
    }
  }

  private func read(
    _ file: OpenFile, from offset: Int, count: Int
  ) throws(FileProblem) -> [UInt8] {
    var code: Int32 = 0
    let piece = [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
      let result = retrying { pread(file.number, buffer.baseAddress, count, offset) }
      if result < 0 { code = errno }
      initialized = max(0, result)
    }
    if code != 0 { throw FileProblem(.read, file.name, code) }
    return piece
  }

  package func write(
    _ bytes: ArraySlice<UInt8>, to file: OpenFile, at offset: Int
  ) throws(FileProblem) -> Int {
    let count = bytes.withUnsafeBytes { buffer in
      pwrite(file.number, buffer.baseAddress, buffer.count, offset)
    }
    try check(count, .write, file.name)
    return count
  }

  package func truncate(_ file: OpenFile, to length: Int) throws(FileProblem) {
    try check(retrying { ftruncate(file.number, length) }, .truncate, file.name)
  }

  package func setAccess(_ access: FileAccess, of file: OpenFile) throws(FileProblem) {
    let status = try status(of: file)
    if status.access.group != access.group {
      try check(
        retrying { fchown(file.number, uid_t.max, access.group) }, .setAccess, file.name)
    }
    if status.access.mode != access.mode {
      try check(retrying { fchmod(file.number, access.mode) }, .setAccess, file.name)
    }
  }

  package func sync(_ file: OpenFile) throws(FileProblem) {
    try check(fsync(file.number), .sync, file.name)
  }

  package func syncData(_ file: OpenFile) throws(FileProblem) {
    try check(fdatasync(file.number), .syncData, file.name)
  }

  package func close(_ file: OpenFile) throws(FileProblem) {
    guard Glibc.close(file.number) == 0 || errno == EINTR else {
      throw FileProblem(.close, file.name, errno)
    }
  }

  package func lock(_ file: OpenFile, patience: Int) throws(FileProblem) -> LockAnswer {
    for attempt in 0...max(0, patience) {
      if attempt > 0 { usleep(1000) }
      if retrying({ flock(file.number, LOCK_EX | LOCK_NB) }) == 0 { return .held }
      switch errno {
      case EWOULDBLOCK: continue
      case ENOLCK, ENOSYS, EOPNOTSUPP, EINVAL: return .unsupported
      default: throw FileProblem(.lock, file.name, errno)
      }
    }
    return .busy
  }
}
