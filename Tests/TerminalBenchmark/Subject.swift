import Glibc

/// A program under measurement, and the screen it is measured on.
struct Subject {
  let name: String
  let program: String
  var arguments: [String] = []
  /// Text that stands in one piece on the first screen.
  let opening: String
  /// The keys that lead from the first screen to the measured one.
  var route: [Keystroke] = []
  /// Text that is drawn in one piece on the way there; empty when there is no way to go.
  var arrival = ""
  /// Sent one after the other, over and over; each changes the screen.
  let moves: [Keystroke]
  /// The keys that end the program from the measured screen.
  let leaving: [Keystroke]

  /// The start is measured once a program, on its first screen.
  var isFirstScreen: Bool { route.isEmpty }

  /// Whether the program is there, in PATH unless its name holds a slash.
  var isInstalled: Bool {
    let path = getenv("PATH").map { String(cString: $0) } ?? ""
    let folders = program.contains("/") ? [""] : path.split(separator: ":").map { $0 + "/" }
    return folders.contains { access($0 + program, X_OK) == 0 }
  }
}
