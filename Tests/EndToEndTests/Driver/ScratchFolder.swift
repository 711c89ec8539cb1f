import Glibc

/// A folder of its own for one test, removed with all in it when the value goes.
struct ScratchFolder: ~Copyable {
  let path: String

  init() throws(TerminalFailure) {
    var template = Array("/tmp/pathways-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw .systemCall("mkdtemp", errno: errno) }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit { ScratchFolder.removeTree(path) }

  /// Settings and state inside the folder, so that nothing of the user's own is seen or touched.
  ///
  /// A crash ends the program at once: Swift's report of one lets a program go on that was
  /// sent the signal from outside.
  var environment: [String: String] {
    [
      "PATH": getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin",
      "HOME": path, "LC_ALL": "C.UTF-8", "TERM": "tmux-256color", "EDITOR": "/bin/true",
      "SWIFT_BACKTRACE": "enable=no",
      "XDG_STATE_HOME": "\(path)/state", "XDG_CONFIG_HOME": "\(path)/config",
      "XDG_DATA_HOME": "\(path)/data", "XDG_CACHE_HOME": "\(path)/cache",
    ]
  }

  /// Removes a file, or a folder with all in it; links are not followed.
  private static func removeTree(_ path: String) {
    guard remove(path) != 0 else { return }
    for name in names(in: path) { removeTree("\(path)/\(name)") }
    remove(path)
  }

  private static func names(in folder: String) -> [String] {
    guard let listing = opendir(folder) else { return [] }
    defer { closedir(listing) }
    var names: [String] = []
    while let entry = readdir(listing) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names
  }
}
