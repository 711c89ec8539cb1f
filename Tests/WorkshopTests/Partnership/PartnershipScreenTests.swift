import CareerPathways
import TerminalUI
import Testing

@testable import Workshop

@Suite struct PartnershipScreenTests {
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
