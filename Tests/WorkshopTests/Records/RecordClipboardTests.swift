import CareerPathways
import TerminalUI
import Testing

@testable import Workshop

@Suite struct RecordClipboardTests {
  @Test func `selected cells are copied as a spreadsheet takes them`() throws {
    var player = try Player.atTable(of: "tasks")
    player.press("Shift-Right", "Shift-Right", "Shift-Down")
    #expect(player.screen().contains("6 cells selected"))
    player.press("Ctrl-C")
    #expect(
      player.workshop.clipboard.text
        == "Call them\tNot started\tChamber\nWrite it up\tNot started\tAnn\n")
    player.press("Esc")
    #expect(player.records?.anchor == nil)
  }

  @Test func `what was copied is pasted as it was`() throws {
    var workspace = Player.linked()
    workspace[PlanTask.self][Player.call]?.title = "=1+1"
    workspace[PlanTask.self][Player.call]?.notes = "\"Two\nlines\""
    workspace[PlanTask.self][Player.call]?.owner = .named("Chamber")
    var player = try Player.atTable(of: "tasks", workspace)
    for _ in PlanTask.fields.dropFirst() { player.press("Shift-Right") }
    player.press("Ctrl-C")
    #expect(player.workshop.clipboard.text.hasPrefix("'=1+1\t"))
    player.press("Esc", "Down", "Down", "Ctrl-Home", "Down", "Ctrl-V")
    let tasks = player.workspace.all(PlanTask.self)
    #expect(tasks.map(\.title) == ["=1+1", "=1+1"])
    #expect(tasks[0].notes == tasks[1].notes)
    #expect(tasks[0].owner == tasks[1].owner)
  }

  @Test func `the whole table is copied under its titles`() throws {
    var player = try Player.atTable(of: "partners")
    player.press("Alt-c")
    let lines = player.workshop.clipboard.text.split(separator: "\n")
    #expect(lines.count == 2 && lines[0].hasPrefix("Name\tSide\t"))
    #expect(player.screen().contains("Copied 1 partner under the titles"))
  }

  @Test func `selected cells are cleared together, and come back together`() throws {
    var player = try Player.atTable(of: "tasks")
    player.press("Right", "Right", "Shift-Down", "Del")
    #expect(player.workspace.all(PlanTask.self).allSatisfy { $0.owner == nil })
    player.press("Ctrl-Z")
    #expect(player.workspace[PlanTask.self] == Player.linked()[PlanTask.self])
    player.press("Ctrl-Home", "Shift-Down", "Del")
    #expect(player.screen().contains("Nothing was cleared: 2 cells"))
    #expect(player.workspace[PlanTask.self] == Player.linked()[PlanTask.self])
  }

  @Test func `dates are pasted as they are typed`() throws {
    var player = try Player.atTable(of: "tasks")
    player.press("Right", "Right", "Right", "Right")
    player.send(.paste("+1d\nnext fri\n"))
    #expect(
      player.workspace.all(PlanTask.self).map(\.due?.description) == ["2026-11-25", "2026-11-27"])
  }

  @Test func `what is copied can be pasted by other programs`() throws {
    let terminal = RecordingTerminal(script: [
      [.key(Key(.right, .shift))], [.key(.control("c"))], [.key(.control("q"))],
    ])
    var player = try Player.atTable(of: "partners")
    _ = player.screen()
    var loop = WorkshopLoop(terminal: terminal, workshop: player.workshop)
    // On the home screen nothing is copied, so nothing is handed out.
    try loop.run()
    #expect(!terminal.calls.contains { if case .copy = $0 { true } else { false } })
    player.press("Ctrl-C")
    let copied = RecordingTerminal(script: [[.resize(Size(width: 80, height: 24))]])
    var second = WorkshopLoop(terminal: copied, workshop: player.workshop)
    #expect(throws: TerminalProblem.self) { try second.run() }
    #expect(copied.calls.contains(.copy("Chamber")))
  }
}
