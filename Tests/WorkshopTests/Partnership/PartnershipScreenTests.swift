import CareerPathways
import TerminalUI
import Testing

@testable import Workshop

@Suite struct PartnershipScreenTests {
  @Test func `what is pasted where nothing takes it is refused in a sentence`() throws {
    var player = try Player()
    player.press("Ctrl-G", "p")
    player.send(.paste("one\ttwo\nthree"))
    #expect(player.screen().contains("Nothing is pasted here: go to a table or a field"))
    player.press("Ctrl-G", "b", "Tab")
    player.send(.paste("one\ttwo\nthree"))
    #expect(player.screen().contains("Press t first: the table takes what you paste"))
  }

  @Test func `the names of the elements are whole in a narrow window`() throws {
    var player = try Player()
    player.press("Ctrl-G", "e")
    #expect(player.screen().contains("1 Start with a convener "))
    player.resize(width: 200, height: 60)
    #expect(player.screen().contains("2 Convener pulls public partners together"))
  }

  @Test func `each element says how much of it the records show`() throws {
    var player = try Player(width: 120, height: 40)
    player.press("Ctrl-G", "p")
    #expect(player.screen().contains("1 Start with a convener"))
    #expect(player.screen().contains("4 of 4"))
  }

  @Test func `a check names what is missing, and Enter opens its records`() throws {
    var player = try Player(width: 120, height: 40)
    player.press("Ctrl-G", "p", "m")
    let isThere = player.screen().contains("Public partners signed it")
    #expect(isThere)
    while !player.screen().contains("Falls Region Development"), player.size.width > 0 {
      let before = player.screen()
      player.press("Down")
      if player.screen() == before { break }
    }
    #expect(player.screen().contains("Falls Region Development"))
    player.press("Enter")
    #expect(player.stack.front is RecordsScreen)
  }

  @Test func `an empty workspace shows every check open`() throws {
    var player = try Player(Workspace(), width: 80, height: 24)
    player.press("Ctrl-G", "p", "Down")
    #expect(player.screen().contains("Nothing is recorded yet."))
    #expect(!player.screen().contains("[x]"))
  }
}
