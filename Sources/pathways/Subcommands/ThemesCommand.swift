import ArgumentParser
import TerminalUI
import Workshop
import WorkspaceStore

/// `pathways themes list | check FILE...`.
struct ThemesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "themes", abstract: "List the themes, or check scheme files.",
    subcommands: [ThemesListCommand.self, ThemesCheckCommand.self])
}

/// `pathways themes list`: every theme by its slug.
struct ThemesListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List every theme: the bundled ones and your own.")

  func run() throws {
    for item in Surroundings.live.themes().items {
      // A file that is no scheme is listed by its name; `check` says what is wrong.
      let scheme = try? item.file.read()
      let about = scheme.map { "\($0.variant.rawValue)\t\($0.description)" } ?? "not a scheme"
      try Output.line(
        TextWidth.visible(item.slug) + "\t"
          + about.split(separator: "\t").map {
            TextWidth.visible(String($0))
          }.joined(separator: "\t"))
    }
  }
}

/// `pathways themes check [FILE...]`: reads scheme files and says what is wrong or weak.
struct ThemesCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check scheme files; without a file, every theme on the shelf.",
    discussion: "Exits with status 1 where a file is not a scheme or leaves text unreadable.")

  @Argument(help: "Scheme files in the base16 or base24 format.")
  var files: [String] = []

  func run() throws {
    var isSound = true
    for file in try schemes() {
      let audit = ThemeAudit(file)
      for line in Sentences.lines(audit) { Output.say(line) }
      isSound = isSound && audit.errors.isEmpty
    }
    if !isSound { throw ExitCode.failure }
  }

  private func schemes() throws -> [SchemeFile] {
    let surroundings = Surroundings.live
    guard !files.isEmpty else { return surroundings.themes().items.map(\.file) }
    return try files.map { path in
      do {
        return SchemeFile(name: path, bytes: try surroundings.contents(of: path))
      } catch let problem as FileProblem {
        throw Output.fail("Can’t read the file: \(Sentences.reason(problem)).")
      }
    }
  }
}
