import Glibc
import Synchronization

/// A started `KillProbe`, and what it prints.
struct Probe {
  private let process: pid_t
  private let output: Int32

  /// What the system refused while starting or reading.
  struct Failure: Error {
    let call: String
    let code: Int32
  }

  /// One at a time, so that no probe inherits the pipe of another.
  private static let starting = Mutex(())

  init(_ arguments: [String]) throws {
    self = try Self.starting.withLock { _ in try Probe(starting: arguments) }
  }

  private init(starting arguments: [String]) throws {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw Failure(call: "pipe", code: errno) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, ends[1], 1)
    let words = ([Self.path] + arguments).map { strdup($0) }
    defer { for word in words { free(word) } }
    var process: pid_t = 0
    let code = posix_spawn(&process, Self.path, &actions, nil, words + [nil], environ)
    close(ends[1])
    guard code == 0 else {
      close(ends[0])
      throw Failure(call: "posix_spawn", code: code)
    }
    self.process = process
    output = ends[0]
  }

  /// Beside the program that runs the tests.
  private static let path: String = {
    var bytes = [CChar](repeating: 0, count: 4096)
    let count = max(0, readlink("/proc/self/exe", &bytes, bytes.count - 1))
    let own = String(decoding: bytes[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return own.split(separator: "/", omittingEmptySubsequences: false).dropLast()
      .joined(separator: "/") + "/KillProbe"
  }()

  /// Waits until it has printed that many numbers, or ended.
  func read(atLeast count: Int) -> [Int] {
    var text: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1024)
    while text.lazy.filter({ $0 == 0x0A }).count < count {
      let length = Glibc.read(output, &buffer, buffer.count)
      guard length > 0 else { break }
      text += buffer[..<length]
    }
    return Self.numbers(text)
  }

  /// Kills it, if it still runs; returns what it printed since, and whether it ended by itself.
  func end(killing: Bool) -> (printed: [Int], hasEnded: Bool) {
    if killing { kill(process, SIGKILL) }
    let printed = read(atLeast: .max)
    var status: Int32 = 0
    waitpid(process, &status, 0)
    close(output)
    return (printed, status == 0)
  }

  private static func numbers(_ text: [UInt8]) -> [Int] {
    text.split(separator: 0x0A).compactMap { Int(String(decoding: $0, as: UTF8.self)) }
  }
}
