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

  /// Our own program on each kind of screen, each on a workspace of its own.
  static func pathways(_ program: String, on bench: Bench) throws(Failure) -> [Subject] {
    var subjects: [Subject] = []
    for screen in screens {
      let workspace = try bench.exampleWorkspace(by: program, as: screen.name)
      subjects.append(
        Subject(
          name: "pathways \(screen.name)", program: program, arguments: [workspace],
          opening: "Sector partnership", route: screen.route, arrival: screen.arrival,
          moves: screen.moves, leaving: [.control("q")]))
    }
    return subjects
  }

  /// A screen of ours: the way to it from the first, what is drawn on the way, and what to press.
  private struct Screen {
    let name: String
    var route: [Keystroke] = []
    var arrival = ""
    let moves: [Keystroke]
  }

  private static let screens = [
    Screen(name: "home", moves: [.down, .up]),
    // The first step has one sub-step alone, which leaves no way to go.
    Screen(
      name: "step", route: Keystroke.typing("4"), arrival: "Compare supply with demand",
      moves: [.down, .up]),
    // The team has to be among those who answer before it can rate anything.
    Screen(
      name: "assessment", route: Keystroke.typing("at") + [.enter], arrival: "cross-agency",
      moves: [.down, .up]),
    Screen(
      name: "map", route: [.control("g")] + Keystroke.typing("m"), arrival: "postings",
      moves: [.right, .left]),
  ]

  /// A program that is not in the table: anything that moves with the arrows and ends with q.
  static func other(_ program: String) -> Subject {
    let name = program.split(separator: "/").last.map { String($0) } ?? program
    return Subject(
      name: name, program: program, opening: "\u{1B}[", moves: [.down, .up],
      leaving: Keystroke.typing("q"))
  }
}
