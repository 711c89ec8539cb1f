import Glibc

/// Where a new process reads and writes.
enum Standard {
  /// A session of its own, with this terminal as its controlling one.
  case terminal(String)
  /// Nowhere.
  case nowhere
}

/// POSIX_SPAWN_SETSID, which the C library shows only to GNU sources.
private let ownSession: Int16 = 0x80

/// Starts a program, looked up in PATH unless its name holds a slash.
func spawn(
  _ program: String, _ arguments: [String], environment: [String], _ standard: Standard
) throws(Failure) -> pid_t {
  var actions = posix_spawn_file_actions_t()
  var attributes = posix_spawnattr_t()
  posix_spawn_file_actions_init(&actions)
  posix_spawnattr_init(&attributes)
  defer {
    posix_spawn_file_actions_destroy(&actions)
    posix_spawnattr_destroy(&attributes)
  }
  var path = "/dev/null"
  if case .terminal(let terminal) = standard {
    path = terminal
    posix_spawnattr_setflags(&attributes, ownSession)
  }
  // Opened after setsid, the terminal becomes the controlling one of the session.
  posix_spawn_file_actions_addopen(&actions, 0, path, O_RDWR, 0)
  posix_spawn_file_actions_adddup2(&actions, 0, 1)
  posix_spawn_file_actions_adddup2(&actions, 0, 2)

  var process: pid_t = 0
  let result = withCStrings([program] + arguments) { argv in
    withCStrings(environment) { posix_spawnp(&process, program, &actions, &attributes, argv, $0) }
  }
  switch result {
  case 0: return process
  case ENOENT, EACCES: throw .missingProgram(program)
  default: throw .systemCall("posix_spawn", errno: result)
  }
}

/// Lends the strings as the null-terminated list C wants.
private func withCStrings<Result>(
  _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
) -> Result {
  let copies = strings.map { strdup($0) }
  defer { for copy in copies { free(copy) } }
  return body(copies + [nil])
}
