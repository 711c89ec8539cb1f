import CareerPathways
import StoreTrials
import TerminalUI
import Testing
import WorkspaceStore

@testable import Workshop

/// A workspace is shown before all of it is read, and edited after.
@Suite struct OpeningTests {
  private let files = SimulatedFileSystem()
  private let surroundings: Surroundings

  init() throws {
    surroundings = .atDesk(files)
    var workspace = LouisvilleExample.workspace()
    workspace.process[subStep: "step-1-1"].status = .done
    _ = try surroundings.create(workspace, at: Player.folder)
  }

  @Test func `the first frame is drawn from what home shows, and the maps come after it`() throws {
    var workshop = Workshop(surroundings: surroundings)
    try workshop.start(with: Player.folder)
    #expect(workshop.heading == "Louisville MSA career pathways")
    #expect(workshop.workspace.process.subStep("step-1-1").status == .done)
    #expect(workshop.workspace.maps.isEmpty)
    let first = frame(workshop)
    let hadMore = workshop.finishOpening()
    #expect(hadMore)
    #expect(workshop.workspace.maps.count == 1)
    #expect(steps(frame(workshop)) == steps(first))
    let hasMore = workshop.finishOpening()
    #expect(!hasMore)
  }

  @Test func `damage in a map is named behind the first frame, and nothing is edited`() throws {
    try write("{\n", to: "louisville-it.json")
    var workshop = Workshop(surroundings: surroundings)
    try workshop.start(with: Player.folder)
    #expect(workshop.notice == nil)
    _ = workshop.finishOpening()
    #expect(
      workshop.notice?.text.hasPrefix("Open for reading only: ‘maps/louisville-it.json’, line 2")
        == true)
    #expect(!workshop.edit("Ticked") { $0.process[subStep: "step-2-1"].status = .done })
    #expect(try text(of: "louisville-it.json") == "{\n")
  }

  @Test func `an edit before the rest is read waits for it`() throws {
    try write("{\n", to: "louisville-it.json")
    var workshop = Workshop(surroundings: surroundings)
    try workshop.start(with: Player.folder)
    #expect(!workshop.edit("Ticked") { $0.process[subStep: "step-2-1"].status = .done })
    #expect(workshop.standing == "read-only")
  }

  @Test func `a map that is JSON and no map keeps its file`() throws {
    try write(#"{"name": 3}"#, to: "louisville-it.json")
    var workshop = Workshop(surroundings: surroundings)
    try workshop.start(with: Player.folder)
    _ = workshop.finishOpening()
    #expect(workshop.notice?.text.contains("maps/louisville-it.json") == true)
    #expect(!workshop.edit("Added") { $0.maps[LouisvilleExample.map.id] = LouisvilleExample.map })
    #expect(workshop.edit("Ticked") { $0.process[subStep: "step-2-1"].status = .done })
    #expect(try text(of: "louisville-it.json") == #"{"name": 3}"#)
  }

  @Test func `undo and redo read again what they changed`() throws {
    var workshop = Workshop(surroundings: surroundings)
    try workshop.start(with: Player.folder)
    _ = workshop.finishOpening()
    let before = workshop.workspace
    workshop.edit("Renamed") { $0.maps[LouisvilleExample.map.id]?.name = "IT" }
    workshop.edit("Ticked") { $0.process[subStep: "step-2-1"].status = .done }
    let after = workshop.workspace
    workshop.undo()
    workshop.undo()
    #expect(workshop.workspace == before)
    workshop.redo()
    workshop.redo()
    #expect(workshop.workspace == after)
  }

  private func frame(_ workshop: Workshop) -> String {
    var stack = LayerStack<Workshop>(first: HomeScreen(), everywhere: Everywhere())
    return stack.draw(Size(width: 80, height: 24), workshop).text
  }

  /// What stands above the advice, beside which what is due comes later.
  private func steps(_ frame: String) -> [Substring] {
    Array(frame.split(separator: "\n").prefix { !$0.contains("Next (n)") })
  }

  private func write(_ text: String, to map: String) throws {
    let folder = try files.openFolder(Player.folder + "/maps")
    defer { files.close(folder) }
    try AtomicFile(map, in: folder, temporaryName: ".tmp-other", files: files)
      .replace(with: Array(text.utf8))
  }

  private func text(of map: String) throws -> String {
    let folder = try files.openFolder(Player.folder + "/maps")
    defer { files.close(folder) }
    return String(decoding: try files.read(map, in: folder, limit: 1 << 20), as: UTF8.self)
  }
}
