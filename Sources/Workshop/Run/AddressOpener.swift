import Glibc

/// Opens addresses with `xdg-open`, without a shell and without waiting for it.
///
/// What it says goes nowhere, so that it never writes over the screen. Where
/// there is no desktop it is not started: it would open a text browser in this
/// very terminal.
package struct AddressOpener: Sendable {
  private let environment: Environment

  package init(_ environment: Environment) { self.environment = environment }

  package func open(_ address: WebAddress) -> AddressAnswer {
    if environment["SSH_CONNECTION"] != nil || environment["SSH_TTY"] != nil { return .farAway }
    guard environment["DISPLAY"] != nil || environment["WAYLAND_DISPLAY"] != nil else {
      return .noDesktop
    }
    return program.map { start($0, on: address) } ?? .noOpener
  }

  /// The first `xdg-open` on the path.
  private var program: String? {
    (environment["PATH"] ?? "/usr/local/bin:/usr/bin:/bin").split(separator: ":")
      .filter { $0.hasPrefix("/") }.map { "\($0)/xdg-open" }
      .first { access($0, X_OK) == 0 }
  }

  private func start(_ program: String, on address: WebAddress) -> AddressAnswer {
    // Those that ended since the last one; the editor, the only other child, is always waited for.
    while waitpid(-1, nil, WNOHANG) > 0 {}
    let words = [program, address.text]
    var arguments = words.map { strdup($0) } + [nil]
    var variables = environment.lines.map { strdup($0) } + [nil]
    defer { (arguments + variables).forEach { free($0) } }
    var child: pid_t = 0
    let code = Self.silently { actions, attributes in
      posix_spawn(&child, program, actions, attributes, &arguments, &variables)
    }
    return code == 0 ? .asked : .notStarted(code: code)
  }

  /// glibc's `POSIX_SPAWN_SETSID`, which its headers keep from Swift.
  private static let newSession: Int16 = 0x80

  /// Starts a program in a session of its own, with nothing to read and nowhere to write.
  private static func silently(
    _ start: (
      UnsafePointer<posix_spawn_file_actions_t>, UnsafePointer<posix_spawnattr_t>
    ) -> Int32
  ) -> Int32 {
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    posix_spawnattr_setflags(&attributes, newSession)
    return start(&actions, &attributes)
  }
}
