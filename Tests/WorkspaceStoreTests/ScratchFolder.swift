import Glibc
import WorkspaceStore

/// A folder of the real disk that is gone with this value.
final class ScratchFolder {
  let path: String

  init() {
    var name = Array((Self.parent + "/pathways-XXXXXX").utf8CString)
    // Without a folder of its own, the test fails at its first file.
    path = mkdtemp(&name).map { String(cString: $0) } ?? Self.parent + "/missing"
  }

  deinit { Self.remove(path) }

  /// Memory where there is some: that a process dies has nothing to do with the disk.
  private static let parent: String =
    getenv("PATHWAYS_SCRATCH").map { String(cString: $0) }
    ?? (access("/dev/shm", W_OK) == 0 ? "/dev/shm" : "/tmp")

  private static func remove(_ path: String) {
    let files = RealFileSystem()
    // What cannot be removed is left to the system.
    guard let folder = try? files.openFolder(path) else { return }
    // As above.
    for entry in (try? files.list(folder)) ?? [] {
      if entry.kind == .folder {
        remove(path + "/" + entry.name)
      } else {
        // As above.
        try? files.remove(entry.name, in: folder)
      }
    }
    files.close(folder)
    rmdir(path)
  }
}
