import CareerPathways
import TerminalUI
import Testing

@testable import Workshop

@Suite struct BraidingScreenTests {
  private func atBraiding(width: Int = 80) throws -> Player {
    var player = try Player(width: width, height: width == 80 ? 24 : 40)
    player.press("Ctrl-G", "b")
    return player
  }

  @Test(arguments: [80, 120]) func `the braiding of the example`(width: Int) throws {
    var player = try atBraiding(width: width)
    try Golden.expect(player.screen(), is: "braiding-\(width)")
  }

  @Test func `the grid says what is covered, twice, in part and by nobody`() throws {
    var player = try atBraiding()
    let screen = player.screen()
    for words in ["covered", "twice", "in part", "by nobody"] {
      #expect(screen.contains(words), "\(words)")
    }
  }

  /// Goes to the column of a resource in the row of a component.
  private func go(_ player: inout Player, to component: String, _ resource: String) throws {
    let grid = BraidingGrid(player.workspace)
    let row = try #require(grid.braiding.rows.firstIndex { $0.component.name == component })
    let id = try #require(grid.braiding.resources.first { $0.programs == resource }?.id)
    let column = try #require(grid.column(of: id))
    player.press("Ctrl-Home")
    for _ in 0..<row { player.press("Down") }
    for _ in 0..<column { player.press("Right") }
  }

  @Test func `Enter in an empty cell puts the resource to the component`() throws {
    var player = try atBraiding()
    try go(&player, to: "Exam fees", "Training fund")
    player.press("Enter")
    player.type("lots")
    player.press("Enter")
    #expect(player.screen().contains("Type an amount of dollars"))
    for _ in 0..<4 { player.press("Backspace") }
    player.type("1,200")
    player.press("Enter")
    let use = player.workspace.all(ResourceUse.self).first { $0.name.hasPrefix("Exam fees") }
    #expect(use?.amount == Money(cents: 120_000))
    #expect(use?.resource == .record(RecordID(fixed: "training-fund")))
    #expect(use?.component == .record(RecordID(fixed: "exam-fees")))
  }

  @Test func `Enter in a cell with a use opens it, Delete takes it away`() throws {
    var player = try atBraiding()
    try go(&player, to: "Coaching", "Coaches")
    player.press("Enter")
    #expect(player.stack.front is FormLayer<Workshop>)
    player.press("Esc", "Del")
    #expect(player.workspace[ResourceUse.self][RecordID(fixed: "use-coaches")] == nil)
  }

  @Test func `a use that the rules of a fund forbid is marked and explained`() throws {
    var player = try atBraiding(width: 120)
    try go(&player, to: "Child care in the evening", "Training fund")
    #expect(player.screen().contains("! $6,000"))
    #expect(player.screen().contains("it may not pay for child care"))
  }

  @Test func `Tab leads to the map of resources and to the barriers, and round again`() throws {
    var player = try atBraiding()
    player.press("Tab")
    #expect(player.screen().contains("Secondary Career and Technical Education Partners"))
    #expect(player.screen().contains("nobody yet"))
    player.press("Tab")
    #expect(player.screen().contains("No fund may pay for child"))
    player.press("Tab")
    #expect(player.stack.front is BraidingScreen)
    player.press("Esc")
    #expect(player.stack.front is HomeScreen)
  }

  @Test func `a resource that is added goes to the group of the cursor`() throws {
    var player = try atBraiding()
    player.press("Tab", "Ctrl-N")
    player.type("Ohio River Schools")
    player.press("Enter")
    let added = player.workspace.all(Resource.self).first {
      $0.organization == "Ohio River Schools"
    }
    #expect(added?.group == .secondary)
  }

  @Test func `a sheet of the form’s eight columns is pasted below the last resource`() throws {
    var player = try atBraiding()
    player.press("Tab", "t", "Ctrl-End", "Home", "Down")
    player.send(
      .paste(
        "City library\tLearning hub\tTutoring\tNone\tAdults\tRooms\tOpen late\tJo\n"
          + "Union hall\tTraining\tClasses\tMembers\tWorkers\tA shop\t\tAl\n"))
    let added = player.workspace.all(Resource.self).filter {
      ["City library", "Union hall"].contains($0.organization)
    }
    #expect(added.map(\.title) == ["City library: Learning hub", "Union hall: Training"])
    #expect(added.map(\.assets) == ["Rooms", "A shop"])
    #expect(added.map(\.contact) == ["Jo", "Al"])
  }

  @Test func `Space takes a barrier on to its next state, and the cursor stays with it`() throws {
    var player = try atBraiding()
    player.press("Shift-Tab", "Space")
    let id = RecordID(fixed: "learned-at-work")
    #expect(player.workspace[Barrier.self][id]?.state == .underWay)
    player.press("Space", "Space")
    #expect(player.workspace[Barrier.self][id]?.state == .cleared)
  }
}
