/// Every subject, with the keys that lead to the screen it is measured on.
enum Subjects {
  /// The subject the others are compared with.
  static let yardstick = "vim"

  static func others(on bench: Bench) -> [Subject] {
    [
      Subject(
        name: yardstick, program: "vim", arguments: ["--clean", bench.path("sample.txt")],
        opening: Samples.firstLine, moves: Keystroke.typing("jk"),
        leaving: Keystroke.typing(":q!") + [.enter]),
      Subject(
        name: "sc", program: "sc", arguments: [bench.path("sample.sc")],
        opening: Samples.firstCell, moves: Keystroke.typing("jk"),
        leaving: Keystroke.typing("q")),
    ]
  }

  /// Our own program on each kind of screen.
  static func pathways(_ program: String, on workspace: String) -> [Subject] {
    let screens: [(String, route: [Keystroke], arrival: String, moves: [Keystroke])] = [
      ("pathways home", [], "", [.down, .up]),
      // The first step has one sub-step alone, which leaves no way to go.
      ("pathways step", Keystroke.typing("4"), "Sub-step", [.down, .up]),
      (
        "pathways assessment", [.control("g")] + Keystroke.typing("a"), "Assessment",
        [.down, .up]
      ),
      ("pathways map", [.control("g")] + Keystroke.typing("m"), "Map", [.down, .up]),
    ]
    return screens.map {
      Subject(
        name: $0, program: program, arguments: [workspace], opening: "Louisville", route: $1,
        arrival: $2, moves: $3, leaving: [.control("q")])
    }
  }

  /// A program that is not in the table: anything that moves with the arrows and ends with q.
  static func other(_ program: String) -> Subject {
    let name = program.split(separator: "/").last.map { String($0) } ?? program
    return Subject(
      name: name, program: program, opening: "\u{1B}[", moves: [.down, .up],
      leaving: Keystroke.typing("q"))
  }
}
