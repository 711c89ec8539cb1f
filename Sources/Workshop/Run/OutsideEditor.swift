import Glibc

/// The user's own editor, for long texts: `$VISUAL`, else `$EDITOR`, else `nano`, else `vi`.
///
/// The value is split at blanks and run without a shell, the file after `--`,
/// so that neither the variable nor the text can run anything else.
struct OutsideEditor {
  enum Problem: Error, Equatable {
    /// No file could be made for the text; `errno`.
    case noFile(code: Int32)
    /// The editor could not be started; `errno`.
    case notStarted(name: String, code: Int32)
    /// It ended with another status than 0: the text is as before.
    case failed(name: String, status: Int32)
    /// What it left behind is not UTF-8 text, or more than a note may hold.
    case notText
  }

  private let environment: Environment
  private let words: [String]
  private let folder: String
  /// Bytes.
  private static let limit = 1_000_000

  init(_ environment: Environment) {
    self.environment = environment
    let command = environment["VISUAL"] ?? environment["EDITOR"] ?? "vi"
    words = command.split(separator: " ").map(String.init)
    folder = environment["XDG_RUNTIME_DIR"] ?? environment["TMPDIR"] ?? "/tmp"
  }

  /// Opens the text in the editor and returns what the user left there.
  func edit(_ text: String) throws(Problem) -> String {
    var path = Array((folder + "/pathways-XXXXXX.txt").utf8CString)
    let file = mkstemps(&path, 4)
    guard file >= 0 else { throw .noFile(code: errno) }
    let name = String(decoding: path.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    defer { unlink(name) }
    try write(text, to: file)
    try run(on: name)
    return try read(name)
  }

  private func write(_ text: String, to file: Int32) throws(Problem) {
    defer { close(file) }
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw .noFile(code: errno) }
      rest = rest.dropFirst(count)
    }
  }

  private func run(on path: String) throws(Problem) {
    var pointers = (words + ["--", path]).map { strdup($0) } + [nil]
    var variables = environment.lines.map { strdup($0) } + [nil]
    defer { (pointers + variables).forEach { free($0) } }
    var child: pid_t = 0
    let code = posix_spawnp(&child, words.first ?? "vi", nil, nil, &pointers, &variables)
    guard code == 0 else { throw .notStarted(name: words.first ?? "vi", code: code) }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    guard status == 0 else { throw .failed(name: words.first ?? "vi", status: status >> 8) }
  }

  private func read(_ path: String) throws(Problem) -> String {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard file >= 0 else { throw .noFile(code: errno) }
    defer { close(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = Glibc.read(file, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0, bytes.count <= Self.limit else { throw .notText }
      if count == 0 { break }
      bytes += buffer.prefix(count)
    }
    guard let text = String(validating: bytes, as: UTF8.self) else { throw .notText }
    return text.hasSuffix("\n") ? String(text.dropLast()) : text
  }
}
