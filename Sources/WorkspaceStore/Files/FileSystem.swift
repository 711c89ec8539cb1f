/// The little that the store asks of a disk, so that tests can fail, tear and reorder it.
///
/// Names are single components inside an open folder and never followed where
/// they are symbolic links; only `resolve` and `openFolder(_:)` take paths.
package protocol FileSystem {
  /// The path without symbolic links, `.` and `..`.
  func resolve(_ path: String) throws(FileProblem) -> String

  func openFolder(_ path: String) throws(FileProblem) -> OpenFolder
  func openFolder(_ name: String, in folder: OpenFolder) throws(FileProblem) -> OpenFolder
  func makeFolder(
    _ name: String, in folder: OpenFolder, _ access: FileAccess
  ) throws(FileProblem)
  /// The entries in the order of their names, without `.` and `..`.
  func list(_ folder: OpenFolder) throws(FileProblem) -> [FolderEntry]
  func status(of folder: OpenFolder) throws(FileProblem) -> FileStatus
  /// Makes the names in the folder durable.
  func sync(_ folder: OpenFolder) throws(FileProblem)
  func close(_ folder: OpenFolder)

  func open(
    _ name: String, in folder: OpenFolder, for purpose: OpenPurpose
  ) throws(FileProblem) -> OpenFile
  func status(of name: String, in folder: OpenFolder) throws(FileProblem) -> FileStatus
  func status(of file: OpenFile) throws(FileProblem) -> FileStatus
  /// The whole content; EFBIG where it is longer than `limit` bytes.
  func read(_ file: OpenFile, limit: Int) throws(FileProblem) -> [UInt8]
  /// Writes some of the bytes at `offset` and says how many.
  func write(
    _ bytes: ArraySlice<UInt8>, to file: OpenFile, at offset: Int
  ) throws(FileProblem) -> Int
  func truncate(_ file: OpenFile, to length: Int) throws(FileProblem)
  func setAccess(_ access: FileAccess, of file: OpenFile) throws(FileProblem)
  /// Makes content and status durable.
  func sync(_ file: OpenFile) throws(FileProblem)
  /// Makes content and size durable.
  func syncData(_ file: OpenFile) throws(FileProblem)
  /// Closes the file and so gives its lock back.
  func close(_ file: OpenFile) throws(FileProblem)

  func rename(
    _ name: String, to newName: String, in folder: OpenFolder
  ) throws(FileProblem)
  func remove(_ name: String, in folder: OpenFolder) throws(FileProblem)
  /// Locks the file against other processes, waiting at most `patience` milliseconds.
  func lock(_ file: OpenFile, patience: Int) throws(FileProblem) -> LockAnswer
}

/// What a file is opened for.
package enum OpenPurpose: Hashable, Sendable {
  case reading
  /// Reading and writing a file that is there.
  case updating
  /// Writing a file that must not be there yet, as the owner's alone.
  case creating
  /// Locking; made where it is missing.
  case locking
}

package enum LockAnswer: Hashable, Sendable {
  case held
  /// Another process holds it.
  case busy
  /// This file system knows no locks.
  case unsupported
}

/// A file that was opened, and its name for problems.
package struct OpenFile: Hashable, Sendable {
  package let number: Int32
  package let name: String

  package init(number: Int32, name: String) {
    self.number = number
    self.name = name
  }
}

/// A folder that was opened, and its name for problems.
package struct OpenFolder: Hashable, Sendable {
  package let number: Int32
  package let name: String

  package init(number: Int32, name: String) {
    self.number = number
    self.name = name
  }
}
