import CareerPathways
import TerminalUI
import Testing

@testable import Workshop

/// One after another at the same keyboard, nobody sees what the others rated.
@Suite struct HidingTests {
  @Test(arguments: [(80, 24), (60, 16), (120, 40)])
  func `before the reveal the overview says how far a person came and no rating`(
    width: Int, height: Int
  ) throws {
    var player = try Assessments.player(Assessments.hidden, width: width, height: height)
    let screen = player.screen()
    #expect(screen.contains("20 of 20 answered"))
    #expect(screen.contains("stays hidden until the"))
    #expect(!screen.contains("Thriving") && !screen.contains("Highest"))
    #expect(!screen.contains("[5]"))
  }

  @Test func `a form with hidden answers asks first who sits here`() throws {
    var player = try Assessments.player(Assessments.hidden)
    player.press("Enter")
    #expect(player.screen().contains("The form of Ana Baker"))
    #expect(player.screen().contains("20 of 20 are rated here."))
    player.press("Enter")
    #expect(player.screen().contains("Who answers"))
    player.press("Enter", "o")
    #expect(player.screen().contains("Self-assessment: Ana Baker"))
  }

  @Test func `a form without answers, and the team's, open at once`() throws {
    var player = try Assessments.player(Assessments.hidden)
    player.press("Down", "Enter", "4", "Esc")
    #expect(player.ben?["forming-1"].rating == 4)
    player.press("m", "Enter", "3", "Esc", "Enter")
    #expect(player.screen().contains("Self-assessment: The team together"))
    player.press("Esc")
    #expect(player.screen().contains("0 of 5") || player.screen().contains("1 of 4"))
  }

  @Test func `neither a notice nor undo nor the history says what a person rated`() throws {
    var player = try Assessments.player(Assessments.hidden)
    player.press("Down", "Enter", "2")
    #expect(player.screen().contains("Rated ‘Agency partners engaged’ for Ben Ode"))
    player.press("Esc", "u")
    #expect(player.screen().contains("Undone: Rated ‘Agency partners engaged’ for Ben Ode"))
    #expect(player.ben?["forming-1"].rating == nil)
    player.press("Ctrl-Y")
    #expect(player.ben?["forming-1"].rating == 2)
  }

  @Test func `once the round is revealed the ratings show`() throws {
    var player = try Assessments.player(Assessments.hidden)
    player.press("c", "v", "Esc")
    #expect(player.screen().contains("Spring, 2026-03-02, revealed"))
    #expect(player.screen().contains("5 Thriving"))
  }
}
