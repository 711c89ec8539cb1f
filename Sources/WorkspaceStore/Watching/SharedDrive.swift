/// Drives on which others may write without this machine’s knowing.
enum SharedDrive {
  /// Whether a folder is on one, by the system’s table of what is mounted where.
  static func holds(_ path: String) -> Bool {
    isShared(path, mounts: String(decoding: table, as: UTF8.self))
  }

  /// The kind of the innermost drive around a path decides; blanks stand as `\040` in the table.
  static func isShared(_ path: String, mounts: String) -> Bool {
    let path = path.replacing(" ", with: #"\040"#)
    var inner = (point: "", kind: "")
    for line in mounts.split(separator: "\n") {
      let cells = line.split(separator: " ")
      guard cells.count > 2 else { continue }
      let point = cells[1] == "/" ? "" : String(cells[1])
      guard path == point || path.hasPrefix(point + "/"), point.count >= inner.point.count else {
        continue
      }
      inner = (point, String(cells[2]))
    }
    return kinds.contains(inner.kind) || inner.kind.hasPrefix("fuse")
  }

  private static let kinds: Set = [
    "nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "virtiofs", "ceph", "afs", "vboxsf",
  ]

  static var table: [UInt8] {
    let files = RealFileSystem()
    // Where the system keeps no such table, drives count as this machine’s own.
    guard let folder = try? files.openFolder("/proc/self") else { return [] }
    defer { files.close(folder) }
    // As above.
    return (try? files.read("mounts", in: folder, limit: 1 << 20)) ?? []
  }
}
