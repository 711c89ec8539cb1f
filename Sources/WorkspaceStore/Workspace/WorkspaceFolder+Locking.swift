import CareerPathways
import Glibc

/// The lock on a workspace, held only while files are compared and replaced.
///
/// A courtesy to other workshops: what keeps edits from being lost is the
/// comparison. It lies on a file that is never renamed.
struct WorkspaceLock {
  static let name = ".lock"
  /// How long another workshop is waited for, in milliseconds.
  static let patience = 200

  fileprivate let file: OpenFile?
}

extension WorkspaceFolder {
  /// Where locks are not known, or the lock's file cannot be written, the store goes on without.
  func takeLock() -> WorkspaceLock {
    lockProblem = nil
    guard let file = openLock() else { return WorkspaceLock(file: nil) }
    // As above.
    if (try? session.files.lock(file, patience: WorkspaceLock.patience)) == .busy {
      lockProblem = FileProblem(.lock, WorkspaceLock.name, EWOULDBLOCK)
    }
    return WorkspaceLock(file: file)
  }

  func giveBack(_ lock: WorkspaceLock) {
    if let file = lock.file { session.files.discard(file) }
  }

  private func openLock() -> OpenFile? {
    // As above.
    guard let folder = try? session.files.openFolder(path) else { return nil }
    defer { session.files.close(folder) }
    // As above.
    return try? session.files.open(WorkspaceLock.name, in: folder, for: .locking)
  }
}
