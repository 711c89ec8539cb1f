import Glibc

/// What the environment says of the terminal.
struct TerminalVariables {
  /// The entry of the system's terminal descriptions, from `$TERM`.
  let name: String
  /// Whether the terminal takes 24-bit colours, as far as it says so.
  let takesDirectColour: Bool
  /// Whether colours are wanted: `$NO_COLOR` unset or empty.
  let wantsColour: Bool
  /// How long a lone Escape waits for the rest of a key, in milliseconds.
  let escapeDelay: Int
  /// Whether the terminal has the modes that xterm began, or ignores them.
  ///
  /// They are mouse reports, marked pastes and synchronized frames.
  let hasModes: Bool

  /// Reads the variables that `value` gives.
  init(_ value: (String) -> String?) {
    let name = value("TERM") ?? ""
    self.name = name
    wantsColour = (value("NO_COLOR") ?? "").isEmpty
    escapeDelay = value("ESCDELAY").flatMap { Int($0) }.map { min(max($0, 1), 5000) } ?? 25
    hasModes = !Self.namesWithoutModes.contains { name.hasPrefix($0) }
    // GNU screen takes no 24-bit colours and hands the outer terminal's variable on.
    let isScreen = name.hasPrefix("screen") && value("TMUX") == nil
    let saysSo = ["truecolor", "24bit"].contains(value("COLORTERM") ?? "")
    takesDirectColour = saysSo && hasModes && !isScreen
  }

  /// How the names begin of consoles and of terminals older than xterm.
  private static let namesWithoutModes = [
    "linux", "vt1", "vt2", "vt3", "vt4", "vt5", "dumb", "ansi", "cons", "sun", "wsvt", "hurd",
    "mach", "pcansi",
  ]

  /// The variables of this process.
  static var current: TerminalVariables {
    TerminalVariables { getenv($0).map { String(cString: $0) } }
  }

  /// The depth of a terminal whose description has so many colours.
  func depth(colours: Int) -> ColourDepth {
    guard wantsColour else { return .none }
    switch colours {
    case ..<8: return .none
    case ..<256: return .sixteen
    case ..<(1 << 24): return .twoHundredFiftySix
    default: return .truecolor
    }
  }
}
