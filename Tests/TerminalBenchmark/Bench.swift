import Glibc

/// What every subject shares: a scratch folder, an environment and a size of terminal.
///
/// The folder and all in it are removed at the end.
final class Bench {
  let folder: String
  let size: TerminalSize
  let environment: [String]

  init(_ size: TerminalSize) throws(Failure) {
    var template = Array("/tmp/terminal-benchmark-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw .systemCall("mkdtemp", errno: errno) }
    let path = template.withUnsafeBufferPointer {
      $0.baseAddress.map { String(cString: $0) } ?? ""
    }
    folder = path
    self.size = size
    environment = Bench.environment(home: path)
    try write(Samples.text, to: "sample.txt")
    try write(Samples.sheet, to: "sample.sc")
  }

  deinit { Folder.removeTree(folder) }

  /// Nothing of the user's own: no settings, no colours asked for, no size of window.
  private static func environment(home: String) -> [String] {
    let path = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
    return ["PATH=\(path)", "TERM=xterm-256color", "LC_ALL=C.UTF-8", "HOME=\(home)"]
      + ["STATE", "CONFIG", "DATA", "CACHE"].map { "XDG_\($0)_HOME=\(home)/\($0)" }
  }

  func path(_ name: String) -> String { "\(folder)/\(name)" }

  private func write(_ text: String, to name: String) throws(Failure) {
    guard let file = fopen(path(name), "w") else { throw .systemCall("fopen", errno: errno) }
    defer { fclose(file) }
    guard fputs(text, file) >= 0 else { throw .systemCall("fputs", errno: errno) }
  }

  /// Writes an example workspace whose one map makes way for maps of another extent.
  func workspace(of extent: WorkspaceExtent, by program: String, as name: String)
    throws(Failure) -> String
  {
    let workspace = try exampleWorkspace(by: program, as: name)
    let maps = workspace + "/maps"
    for name in Folder.names(in: maps) { remove("\(maps)/\(name)") }
    for number in 1...extent.maps {
      let map = MapText(number: number, occupations: extent.occupations)
      try write(map.text, to: "\(name)/maps/map-\(number).json")
    }
    return workspace
  }

  /// Writes an example workspace with the program itself, and answers its folder.
  func exampleWorkspace(by program: String, as name: String) throws(Failure) -> String {
    let workspace = path(name)
    let process = try spawn(
      program, ["example", workspace], environment: environment, .nowhere)
    var status: Int32 = 0
    waitpid(process, &status, 0)
    guard status == 0 else { throw .exampleRefused(status: status >> 8) }
    return workspace
  }
}
