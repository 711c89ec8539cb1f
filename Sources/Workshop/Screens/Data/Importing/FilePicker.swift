import CareerPathways
import TerminalUI
import WorkspaceStore

/// Folders and files of the machine, to choose a public file; typing finds one.
struct FilePicker: Layer {
  private var folder: PublicFolder?
  private var problem: String?
  private var filter = FilterList([])

  init(_ workshop: Workshop) {
    let environment = workshop.surroundings.environment
    enter(workshop.importing.folder ?? environment["PWD"] ?? environment.home)
    if folder == nil { enter(environment.home) }
  }

  static let commands: [Command<FilePicker>] =
    [
      Command(
        "files.open", "Open the folder, or take the file", label: "Open", keys: [.enter],
        summary: "Goes into the folder, or shows what the file is before it is imported."
      ) { $0.open(&$1) },
      Command(
        "files.up", "Go up one folder", label: "Up",
        keys: [Key(.up, .alt)], summary: "Shows the folder that this one is in."
      ) { screen, _ in screen.goUp() },
      Command(
        "files.path", "Type a path", label: "Type a path", keys: [.function(2)],
        summary: "Asks for the path of a file or a folder; ~ is your home folder."
      ) { screen, workshop in screen.askPath(workshop) },
      Command(
        "files.back", "Leave without a file", label: "Leave", keys: [.escape],
        summary: "Goes back and imports nothing."
      ) { _, _ in .close },
    ] + Command.typingHistory

  func title(_ workshop: Workshop) -> String { "Choose a file" }

  func purpose(_ workshop: Workshop) -> String {
    "Folders come first, then files of tables: CSV, tab-separated text and JSON. Type a part of a "
      + "name to find it; Backspace with nothing typed goes up one folder."
  }

  func isTyping(_ workshop: Workshop) -> Bool { true }

  private mutating func enter(_ path: String) {
    do throws(FileProblem) {
      let opened = try PublicFolder(path)
      folder = opened
      problem = nil
      filter = FilterList(opened.entries.map(\.name), placeholder: "Type to find")
    } catch {
      problem = "Can’t open \(path): \(Sentences.reason(error))."
    }
  }

  mutating func handle(_ event: Event, _ workshop: inout Workshop) -> Outcome<Workshop> {
    guard event != .key(.enter) else { return .ignored }
    if event == .key(.backspace), filter.isBlank { return goUp() }
    return filter.handle(event, &workshop.clipboard) == .ignored ? .ignored : .handled
  }

  mutating func handle(
    _ mouse: Mouse, on meaning: Target.Meaning?, _ workshop: inout Workshop
  ) -> Outcome<Workshop> {
    filter.handle(mouse, on: meaning) == .chosen ? open(&workshop) : .handled
  }

  private mutating func goUp() -> Outcome<Workshop> {
    guard let folder, let up = folder.entries.first, up.name == ".." else {
      return .refused("There is no folder above this one")
    }
    enter(folder.path(of: up))
    return .handled
  }

  private mutating func open(_ workshop: inout Workshop) -> Outcome<Workshop> {
    guard let folder, let index = filter.selected else { return .handled }
    let entry = folder.entries[index]
    let path = folder.path(of: entry)
    if entry.isFolder {
      enter(path)
      return .handled
    }
    workshop.importing.folder = folder.path
    return ImportScreen.opening(path, &workshop)
  }

  private func askPath(_ workshop: Workshop) -> Outcome<Workshop> {
    .push(
      PromptLayer(
        title: "Path of the file", hint: "As /home/ann/oesm25st/state_M2025_dl.csv",
        text: folder.map { $0.path + "/" } ?? ""
      ) { path, workshop in
        let path = workshop.surroundings.expanding(path.tidied)
        // What is no folder that can be read is taken for a file, and refused as one.
        guard (try? PublicFolder(path)) == nil else {
          workshop.importing.folder = path
          return .push(FilePicker(workshop))
        }
        return ImportScreen.opening(path, &workshop)
      })
  }

  mutating func draw(on canvas: inout Canvas, _ workshop: Workshop) {
    let (top, rest) = canvas.bounds.inset(rows: 1, columns: 2).splitTop(2)
    canvas.within(top) { canvas in
      let words = problem ?? folder?.path ?? ""
      let style: Style = problem == nil ? .heading : .problem
      canvas.write(TextWidth.fit(words, width: canvas.width), row: 0, style)
    }
    let entries = folder?.entries ?? []
    canvas.within(rest) { canvas in
      filter.draw(on: &canvas, empty: "No folder and no table is called that.") {
        canvas, index, style in
        let entry = entries[index]
        let name = entry.isFolder ? entry.name + "/" : entry.name
        canvas.write(
          TextWidth.fit(name, width: canvas.width), row: 0,
          entry.isFolder && style == .text ? .accent : style)
      }
    }
  }
}
