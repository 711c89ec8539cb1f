import TerminalUI

/// Where everything begins: the recent workspaces, a new one, the example, any folder.
struct StartScreen: Layer {
  private var list = ListView()

  static let commands: [Command<StartScreen>] = [
    Command(
      "start.open", "Open the workspace", label: "Open", keys: [.enter],
      summary: "Opens the workspace under the cursor.",
      refusal: { _, workshop in
        workshop.memory.recent.isEmpty ? "No workspace was open here before" : nil
      }
    ) { screen, workshop in screen.openSelected(&workshop) },
    Command(
      "start.new", "Make a new workspace", label: "New", keys: [.character("n")],
      summary: "Asks for a folder, a name, the region and the industry."
    ) { _, _ in .push(NewWorkspace.prompt()) },
    Command(
      "start.example", "Open the example workspace", label: "Example", keys: [.character("e")],
      summary: "Writes the Louisville information-technology table to a folder and opens it."
    ) { _, _ in .push(ExampleWorkspace.prompt()) },
    Command(
      "start.folder", "Open a folder", label: "Open folder", keys: [.character("o")],
      summary: "Asks for the folder of a workspace."
    ) { _, _ in .push(FolderPrompt.open()) },
    Command(
      "start.forget", "Take the workspace off the list", label: "Forget", keys: [.delete],
      summary: "Takes it off this list; its folder stays as it is.",
      refusal: { _, workshop in
        workshop.memory.recent.isEmpty ? "The list is empty" : nil
      }
    ) { screen, workshop in screen.forgetSelected(&workshop) },
  ]

  func title(_ workshop: Workshop) -> String { "pathways" }

  func purpose(_ workshop: Workshop) -> String {
    "A workspace is one partnership’s folder: its process, self-assessments and pathway maps. "
      + "Open one, make a new one, or look around in the example."
  }

  mutating func handle(_ event: Event, _ workshop: inout Workshop) -> Outcome<Workshop> {
    guard case .key(let key) = event else { return .ignored }
    return settle(list.handle(key.arrow, of: workshop.memory.recent.count), &workshop)
  }

  mutating func handle(
    _ mouse: Mouse, on meaning: Target.Meaning?, _ workshop: inout Workshop
  ) -> Outcome<Workshop> {
    settle(list.handle(mouse, on: meaning, of: workshop.memory.recent.count), &workshop)
  }

  private mutating func settle(
    _ answer: ListAnswer, _ workshop: inout Workshop
  ) -> Outcome<Workshop> {
    switch answer {
    case .ignored: .ignored
    case .moved: .handled
    case .chosen: openSelected(&workshop)
    }
  }

  private func openSelected(_ workshop: inout Workshop) -> Outcome<Workshop> {
    guard let index = list.selected(of: workshop.memory.recent.count) else { return .handled }
    return workshop.open(workshop.memory.recent[index].folder) ? .restart(HomeScreen()) : .handled
  }

  private func forgetSelected(_ workshop: inout Workshop) -> Outcome<Workshop> {
    guard let index = list.selected(of: workshop.memory.recent.count) else { return .handled }
    workshop.forget(workshop.memory.recent[index])
    return .handled
  }

  mutating func draw(on canvas: inout Canvas, _ workshop: Workshop) {
    let room = canvas.bounds.inset(rows: 1, columns: 2)
    let (head, rest) = room.splitTop(4)
    canvas.within(head) { Self.drawWelcome(on: &$0) }
    let (top, foot) = rest.splitTop(rest.height - Self.ways.count - 1)
    canvas.within(top) { drawRecent(on: &$0, workshop) }
    canvas.within(foot) { Self.drawWays(on: &$0) }
  }

  private static func drawWelcome(on canvas: inout Canvas) {
    canvas.write("pathways", row: 0, .accent.with(.bold))
    canvas.write(
      wrapped: "A workshop for the partnerships that build career pathways: the eight-step "
        + "process, the self-assessment and the pathway map.",
      row: 1, width: min(76, canvas.width), most: 3, .muted)
  }

  private mutating func drawRecent(on canvas: inout Canvas, _ workshop: Workshop) {
    let recent = workshop.memory.recent
    canvas.write("Workspaces", row: 0, .heading.with(.bold))
    canvas.within(canvas.bounds.splitTop(1).rest) { canvas in
      list.draw(
        on: &canvas, count: recent.count,
        empty: "None yet. Press e to look around in the example, or n to make your own."
      ) { canvas, index, style in
        let name = min(44, canvas.width / 2)
        canvas.write(recent[index].name, row: 0, width: name, style.with(.bold))
        canvas.write(
          recent[index].folder, row: 0, column: name + 1, width: canvas.width - name - 1, style)
      }
    }
  }

  /// The commands that lead on, as they stand on the screen.
  private static let ways = ["start.example", "start.new", "start.folder"]

  private static func drawWays(on canvas: inout Canvas) {
    for (row, id) in ways.enumerated() {
      guard let command = commands.first(where: { $0.id == id }) else { continue }
      let key = command.keys.first?.description ?? ""
      canvas.write(key, row: row + 1, column: 2, .accent.with(.bold))
      canvas.write(command.title, row: row + 1, column: 6, .text.with(.bold))
      canvas.write(command.summary, row: row + 1, column: 36, width: canvas.width - 36, .muted)
      canvas.mark(Rect(row: row + 1, column: 0, width: canvas.width, height: 1), as: .command(id))
    }
  }
}
