/// What the system refused to do, and with which error number; facts without words.
package struct FileProblem: Error, Hashable, Sendable {
  package let operation: FileOperation
  /// The name of the file or folder inside its folder, or the path that was opened.
  package let name: String
  /// As in `errno`.
  package let code: Int32

  package init(_ operation: FileOperation, _ name: String, _ code: Int32) {
    self.operation = operation
    self.name = name
    self.code = code
  }
}

/// What the store asks of a file system.
package enum FileOperation: Hashable, Sendable, CaseIterable {
  case resolve
  case openFolder
  case makeFolder
  case list
  case syncFolder
  case open
  /// Opening a file that must not exist yet.
  case create
  case status
  case read
  case write
  case truncate
  case sync
  case syncData
  case setAccess
  case close
  case rename
  case remove
  case lock

  /// Whether this can change what a later reader finds.
  package var isWrite: Bool {
    switch self {
    case .makeFolder, .syncFolder, .create, .write, .truncate, .sync, .syncData, .setAccess,
      .close, .rename, .remove, .lock:
      true
    case .resolve, .openFolder, .list, .open, .status, .read: false
    }
  }
}
