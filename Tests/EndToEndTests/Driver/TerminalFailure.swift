/// Why a test could not go on.
enum TerminalFailure: Error, Equatable {
  case systemCall(String, errno: Int32)
  case notBuilt(lookedIn: [String])
  case tookTooLong(program: String)
  case programRefused(message: String)
  case terminalRefused(command: String, message: String)
  /// The screen as it was when patience ended.
  case neverShowed(String, screen: [String])
  case neverEnded(screen: [String])
}

extension TerminalFailure: CustomStringConvertible {
  var description: String {
    switch self {
    case .systemCall(let call, let errno): "\(call) failed with errno \(errno)"
    case .notBuilt(let folders): "no `pathways` in \(folders.joined(separator: ", "))"
    case .tookTooLong(let program): "\(program) did not end in time"
    case .programRefused(let message): "pathways: \(message)"
    case .terminalRefused(let command, let message): "tmux \(command): \(message)"
    case .neverShowed(let text, let screen):
      "“\(text)” never came on the screen:\n\(screen.joined(separator: "\n"))"
    case .neverEnded(let screen):
      "the program did not end:\n\(screen.joined(separator: "\n"))"
    }
  }
}
