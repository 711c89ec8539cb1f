import CareerPathways
import TerminalUI
import Testing

@testable import Workshop

@Suite struct SearchScreenTests {
  private func player() throws -> Player {
    var workspace = LouisvilleExample.workspace()
    for (kind, record) in Player.linked().kinds.flatMap({ kind in
      kind.all(Player.linked()).map { (kind, $0) }
    }) {
      kind.put(record, &workspace)
    }
    workspace.process[subStep: "step-2-1"].notes = "Ask about the torque wrench"
    return try Player(workspace, width: 100, height: 30)
  }

  @Test func `results come with every letter, with the field where the words stand`() throws {
    var player = try player()
    player.press("Ctrl-G", "s")
    player.type("torque wr")
    let screen = player.screen()
    #expect(screen.contains("task         Call them"))
    #expect(screen.contains("Notes: …or the workshop’s torque wrench"))
    #expect(screen.contains("step 2.1"))
    player.type("zzz")
    #expect(player.screen().contains("Nothing has all these words."))
  }

  @Test func `Enter goes to the field of the record, and Esc comes back`() throws {
    var player = try player()
    player.press("/")
    player.type("torque workshop")
    player.press("Enter")
    #expect(player.records?.row?.id == Player.call)
    #expect(player.records?.column.key == "notes")
    player.press("Esc")
    #expect(player.stack.front is SearchScreen)
    #expect(player.screen().contains("torque workshop"))
  }

  @Test func `an occupation shows on its map, and a note at its sub-step`() throws {
    var player = try player()
    player.press("Alt-/")
    player.type("computer programmers")
    player.press("Enter")
    #expect(player.stack.front is MapScreen)
    #expect(player.screen().contains("Computer Programmers"))
    player.press("Esc", "Alt-/")
    player.type("ask about")
    player.press("Enter")
    #expect((player.stack.front as? StepScreen)?.number == 2)
  }

  @Test func `the search fits a small window`() throws {
    var player = try player()
    player.press("Alt-/")
    player.type("a")
    player.resize(width: 60, height: 16)
    #expect(player.screen().split(separator: "\n").allSatisfy { $0.count <= 60 })
    #expect(player.canvas().cursor != nil)
  }

  @Test(arguments: [(80, 24), (120, 40)])
  func `the search looks as it was accepted`(width: Int, height: Int) throws {
    var player = try Player(Player.linked(), width: width, height: height)
    player.press("Alt-/")
    player.type("the")
    try Golden.expect(player.screen(), is: "search-\(width)x\(height)")
  }

  @Test func `nothing is searched before a workspace is open`() throws {
    var player = try Player(nil)
    player.press("Alt-/")
    #expect(player.screen().contains("Open a workspace first"))
  }
}
