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

  /// Our own program on each kind of screen, each on a workspace of its own: the example.
  static func pathways(_ program: String, on bench: Bench) throws(Failure) -> [Subject] {
    var subjects: [Subject] = []
    for screen in ScreenUnderTest.onExample {
      let workspace = try bench.exampleWorkspace(by: program, as: screen.name)
      subjects.append(subject("pathways \(screen.name)", screen, program, workspace))
    }
    return subjects
  }

  /// Our own program where there are maps of some extent.
  static func pathways(
    _ program: String, on bench: Bench, holding extent: WorkspaceExtent
  ) throws(Failure) -> [Subject] {
    var subjects: [Subject] = []
    for screen in ScreenUnderTest.onMaps(of: extent) {
      let name = "\(extent.name) \(screen.name)"
      let workspace = try bench.workspace(of: extent, by: program, as: name)
      subjects.append(subject("pathways \(name)", screen, program, workspace))
    }
    return subjects
  }

  private static func subject(
    _ name: String, _ screen: ScreenUnderTest, _ program: String, _ workspace: String
  ) -> Subject {
    Subject(
      name: name, program: program, arguments: [workspace], opening: "Sector partnership",
      route: screen.route, arrival: screen.arrival, moves: screen.moves,
      leaving: screen.leaving + [.control("q")])
  }

  /// A program that is not in the table: anything that moves with the arrows and ends with q.
  static func other(_ program: String) -> Subject {
    let name = program.split(separator: "/").last.map { String($0) } ?? program
    return Subject(
      name: name, program: program, opening: "\u{1B}[", moves: [.down, .up],
      leaving: Keystroke.typing("q"))
  }
}
