import CareerPathways
import Testing

@testable import Workshop

@Suite struct StepScreenTests {
  @Test func `Space marks the sub-step done, and undo opens it again`() throws {
    var player = try Player()
    player.press("3", "Down", "Space")
    #expect(player.workspace.process[subStep: "step-3-2"].status == .done)
    #expect(player.screen().contains("Marked ‘Say what each level takes’ done"))
    player.press("Ctrl-Z")
    #expect(player.workspace.process[subStep: "step-3-2"].status == .notStarted)
  }

  @Test func `owner and due date are typed in the form`() throws {
    var player = try Player()
    player.press("2", "o")
    player.type("Ann Baker")
    player.press("Enter")
    player.type("2026-12-01")
    player.press("Enter", "Esc")
    let record = player.workspace.process[subStep: "step-2-1"]
    #expect(record.owner == "Ann Baker")
    #expect(record.due == CalendarDate("2026-12-01"))
    #expect(player.screen().contains("Ann Baker · due 2026-12-01"))
  }

  @Test func `a date that is none is refused in words and nothing is saved`() throws {
    var player = try Player()
    player.press("2", "d")
    player.type("soon")
    player.press("Enter")
    #expect(player.screen().contains("Type a date"))
    #expect(player.workspace.process[subStep: "step-2-1"].due == nil)
  }

  @Test func `a note is written and kept with F2`() throws {
    var player = try Player()
    player.press("1", "n")
    player.type("Ask the state for 漢字 data")
    player.press("F2")
    #expect(player.workspace.process[subStep: "step-1-1"].notes == "Ask the state for 漢字 data")
  }

  @Test func `Tab reads the tips, which scroll`() throws {
    var player = try Player()
    player.press("2")
    let before = player.screen()
    player.press("Tab", "Down", "Down")
    #expect(player.screen() != before)
    #expect(player.workspace.process == Process())
  }

  @Test func `the last step refuses to go further and says why`() throws {
    var player = try Player()
    player.press("8", "Right")
    #expect(player.screen().contains("This is the last step"))
  }

  @Test(arguments: [
    (1, 1, "Landscape"), (2, 1, "Map: "), (3, 3, "Map: "), (4, 1, "Gap: completers"),
    (4, 2, "Training gaps"), (4, 4, "Training gaps"), (5, 1, "Education and training plan"),
    (6, 1, "Resources: braiding"), (6, 2, "Resources: the map"), (6, 3, "Barriers"),
    (7, 1, "Implementation and assessment plan"), (8, 1, "Measures"), (8, 3, "Reviews"),
  ])
  func `t opens the screen of the sub-step under the cursor`(
    step: Int, subStep: Int, title: String
  ) throws {
    var player = try Player()
    player.press("\(step)")
    for _ in 1..<subStep { player.press("Down") }
    player.press("t")
    #expect(player.screen().split(separator: "\n")[0].contains(title))
    player.press("Esc")
    #expect(player.screen().contains("Step \(step) of 8"))
  }
}
