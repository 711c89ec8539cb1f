extension SimulatedDisk {
  /// What the disk may hold after the power went: everything synced, and any part of the rest.
  ///
  /// Each file keeps none, all, a beginning, or any pieces of 512 bytes of its
  /// unsynced writes, with zeros where a piece is missing; each folder keeps
  /// none, all, a beginning, or any of its unsynced names.
  package func crashed(seed: Int) -> SimulatedDisk {
    var random = SeededGenerator(seed: seed)
    var disk = self
    for inode in nodes.keys.sorted() {
      switch nodes[inode] {
      case .file(let file): disk.nodes[inode] = .file(file.crashed(using: &random))
      case .folder(let folder): disk.nodes[inode] = .folder(folder.crashed(using: &random))
      default: break
      }
    }
    return disk
  }
}

extension SimulatedDisk.File {
  fileprivate func crashed(using random: inout SeededGenerator) -> Self {
    guard !unsynced.isEmpty else { return self }
    var left = durable
    for edit in Survivors.choose(from: unsynced.flatMap(\.pieces), using: &random) {
      Self.apply(edit, to: &left)
    }
    // A file system can make the new size durable before the bytes.
    if left.count < content.count, Int.random(in: 0..<4, using: &random) == 0 {
      Self.resize(&left, to: content.count)
    }
    return Self(access: access, content: left, durable: left)
  }
}

extension SimulatedDisk.File.Edit {
  /// The edit, torn where blocks of 512 bytes meet.
  fileprivate var pieces: [Self] {
    guard case .write(let bytes, let offset) = self else { return [self] }
    let end = offset + bytes.count
    let starts = [offset] + stride(from: (offset / 512 + 1) * 512, to: end, by: 512)
    return starts.map { start in
      let stop = min(end, (start / 512 + 1) * 512)
      return .write(Array(bytes[(start - offset)..<(stop - offset)]), offset: start)
    }
  }
}

extension SimulatedDisk.Folder {
  fileprivate func crashed(using random: inout SeededGenerator) -> Self {
    guard !unsynced.isEmpty else { return self }
    var left = durable
    for edit in Survivors.choose(from: unsynced, using: &random) {
      for (name, inode) in edit { left[name] = inode }
    }
    return Self(access: access, entries: left, durable: left)
  }
}

/// Which unsynced edits a crash leaves, in their order.
private enum Survivors {
  static func choose<Edit>(from edits: [Edit], using random: inout SeededGenerator) -> [Edit] {
    switch Int.random(in: 0..<4, using: &random) {
    case 0: []
    case 1: edits
    case 2: Array(edits.prefix(Int.random(in: 0...edits.count, using: &random)))
    default: edits.filter { _ in Bool.random(using: &random) }
    }
  }
}
