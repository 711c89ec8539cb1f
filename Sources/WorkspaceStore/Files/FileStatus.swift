/// What a file system knows of a file or folder beside its content.
package struct FileStatus: Hashable, Sendable {
  package let kind: FileKind
  package let access: FileAccess
  /// In bytes.
  package let size: Int
  package let identity: FileIdentity

  package init(kind: FileKind, access: FileAccess, size: Int, identity: FileIdentity) {
    self.kind = kind
    self.access = access
    self.size = size
    self.identity = identity
  }
}

package enum FileKind: Hashable, Sendable {
  case file
  case folder
  case symbolicLink
  case other
}

/// Who may read and write a file.
package struct FileAccess: Hashable, Sendable {
  /// The twelve bits of `chmod`.
  package var mode: UInt32
  package var group: UInt32

  package init(mode: UInt32, group: UInt32) {
    self.mode = mode
    self.group = group
  }

  /// What a new file in a folder with this access gets: the owner's alone,
  /// and the group's where the folder is shared with it.
  package var ofNewFile: FileAccess {
    FileAccess(mode: isShared ? 0o660 : 0o600, group: group)
  }

  /// What a new folder inside a folder with this access gets.
  package var ofNewFolder: FileAccess {
    FileAccess(mode: isShared ? 0o770 | mode & 0o2000 : 0o700, group: group)
  }

  private var isShared: Bool { mode & 0o020 != 0 }
}

/// Which file it is, whatever its name.
package struct FileIdentity: Hashable, Sendable {
  package let device: UInt64
  package let inode: UInt64

  package init(device: UInt64, inode: UInt64) {
    self.device = device
    self.inode = inode
  }
}

/// A name inside a folder.
package struct FolderEntry: Hashable, Sendable {
  package let name: String
  package let kind: FileKind

  package init(name: String, kind: FileKind) {
    self.name = name
    self.kind = kind
  }
}
