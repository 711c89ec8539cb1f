import Glibc

/// What a program without a terminal left behind.
struct FinishedProgram: Equatable {
  /// The exit status, or 128 and the number of the signal that ended it.
  let status: Int32
  let output: String
  let errors: String

  /// Runs a program to its end, without input; its output passes through files in `folder`.
  ///
  /// Files, since a pipe could stay open in a program that another test starts meanwhile.
  static func run(
    _ program: String, _ arguments: [String], environment: [String: String], in folder: String
  ) throws(TerminalFailure) -> FinishedProgram {
    let output = "\(folder)/stdout"
    let errors = "\(folder)/stderr"
    let process = try spawn(program, arguments, environment, output: output, errors: errors)
    let status = try wait(for: process, program)
    return FinishedProgram(
      status: status, output: contents(of: output), errors: contents(of: errors))
  }

  private static func spawn(
    _ program: String, _ arguments: [String], _ environment: [String: String],
    output: String, errors: String
  ) throws(TerminalFailure) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    // The threads that run tests block most signals; no program may inherit that.
    var noSignals = sigset_t()
    sigemptyset(&noSignals)
    posix_spawnattr_setsigmask(&attributes, &noSignals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    let create = O_WRONLY | O_CREAT | O_TRUNC
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, output, create, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, errors, create, 0o600)
    let variables = environment.map { "\($0)=\($1)" }
    var process: pid_t = 0
    let result = withCStrings([program] + arguments) { argv in
      withCStrings(variables) { posix_spawnp(&process, program, &actions, &attributes, argv, $0) }
    }
    guard result == 0 else { throw .systemCall("posix_spawn of \(program)", errno: result) }
    return process
  }

  private static func wait(
    for process: pid_t, _ program: String
  ) throws(TerminalFailure) -> Int32 {
    var status: Int32 = 0
    let ended = try Patience.poll(every: 1, seconds: 60) { () throws(TerminalFailure) in
      waitpid(process, &status, WNOHANG) == 0 ? nil : true
    }
    guard ended != nil else {
      kill(process, SIGKILL)
      waitpid(process, &status, 0)
      throw .tookTooLong(program: program)
    }
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
  }

  private static func withCStrings<Result>(
    _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    let copies = strings.map { strdup($0) }
    defer { for copy in copies { free(copy) } }
    return body(copies + [nil])
  }
}

/// The whole text of a file; empty if it cannot be read.
func contents(of path: String) -> String {
  let descriptor = open(path, O_RDONLY | O_CLOEXEC)
  guard descriptor >= 0 else { return "" }
  defer { close(descriptor) }
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 65536)
  while case let count = read(descriptor, &buffer, buffer.count), count > 0 {
    bytes += buffer[..<count]
  }
  return String(decoding: bytes, as: UTF8.self)
}

/// Makes a text the whole of a file.
func write(_ text: String, to path: String) throws(TerminalFailure) {
  guard let file = fopen(path, "w") else { throw .systemCall("fopen", errno: errno) }
  defer { fclose(file) }
  guard fputs(text, file) >= 0 else { throw .systemCall("fputs", errno: errno) }
}
