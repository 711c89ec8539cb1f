import WorkspaceStore

/// A disk in memory that tells what is durable from what only the page cache holds.
///
/// A value: a copy is a snapshot. What a crash leaves is `crashed(seed:)`.
package struct SimulatedDisk {
  var nodes: [Int: Node]
  static let root = 1

  enum Node {
    case file(File)
    case folder(Folder)
    case symbolicLink
  }

  /// A file's bytes now, at the last sync, and what was done since.
  struct File {
    var access: FileAccess
    var content: [UInt8] = []
    var durable: [UInt8] = []
    var unsynced: [Edit] = []

    enum Edit {
      case write([UInt8], offset: Int)
      case truncate(length: Int)
    }
  }

  /// A folder's names now, at the last sync, and what was done since.
  struct Folder {
    var access: FileAccess
    var entries: [String: Int] = [:]
    var durable: [String: Int] = [:]
    /// Each edit is whole or absent: a rename sets one name and takes the other away.
    var unsynced: [[String: Int?]] = []
  }

  package init() {
    nodes = [
      Self.root: .folder(Folder(access: FileAccess(mode: 0o700, group: 0)))
    ]
  }

  mutating func add(_ node: Node) -> Int {
    let inode = (nodes.keys.max() ?? Self.root) + 1
    nodes[inode] = node
    return inode
  }
}

extension SimulatedDisk.File {
  mutating func apply(_ edit: Edit) {
    Self.apply(edit, to: &content)
    unsynced.append(edit)
  }

  mutating func sync() {
    durable = content
    unsynced = []
  }

  static func apply(_ edit: Edit, to content: inout [UInt8]) {
    switch edit {
    case .truncate(let length): resize(&content, to: length)
    case .write(let bytes, let offset):
      resize(&content, to: max(content.count, offset + bytes.count))
      content.replaceSubrange(offset..<(offset + bytes.count), with: bytes)
    }
  }

  static func resize(_ content: inout [UInt8], to length: Int) {
    if content.count > length { content.removeSubrange(length...) }
    content += [UInt8](repeating: 0, count: length - content.count)
  }
}

extension SimulatedDisk.Folder {
  mutating func apply(_ edit: [String: Int?]) {
    for (name, inode) in edit { entries[name] = inode }
    unsynced.append(edit)
  }

  mutating func sync() {
    durable = entries
    unsynced = []
  }
}
