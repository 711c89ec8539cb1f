import CareerPathways
import TerminalUI
import Testing

@testable import Workshop

/// What goes with a rating: evidence, the next step, and how long the rest takes.
@Suite struct AnswerTests {
  @Test func `evidence and next step stand beside the rating they belong to`() throws {
    var player = try Assessments.form()
    player.press("Down", "e")
    player.type("https://example.org/charter")
    player.press("Enter", "x")
    player.type("Sign it in May")
    player.press("Enter")
    #expect(player.ben?["forming-2"].evidence == "https://example.org/charter")
    #expect(player.ben?["forming-2"].nextStep == "Sign it in May")
    #expect(player.screen().contains("Next step  Sign it in May"))
  }

  @Test func `evidence that is no address is refused, and nothing is kept`() throws {
    var player = try Assessments.form()
    player.press("e")
    player.type("my drawer")
    player.press("Enter")
    #expect(player.screen().contains("Type an address that begins with https://"))
    player.press("Esc")
    #expect(player.ben?["forming-1"].evidence == "")
  }

  @Test func `how many remain and for how long stands at the top, and goes with the last`() throws {
    var player = try Assessments.form()
    #expect(player.screen().contains("20 to go, about 14 min"))
    player.press("4")
    #expect(player.screen().contains("19 to go, about 13 min"))
    var done = try Assessments.player(width: 120, height: 40)
    done.press("Enter")
    #expect(done.screen().contains("20 of 20 answered"))
    #expect(!done.screen().contains("to go"))
  }

  @Test func `a long note is kept while it is being written`() throws {
    var player = try Assessments.form()
    player.press("n")
    player.type("Ask the college for a seat")
    #expect(player.ben?["forming-1"].note == "Ask the college for a se")
    player.press("Enter")
    #expect(player.ben?["forming-1"].note == "Ask the college for a seat")
    player.type("at the table")
    player.press("Esc")
    #expect(player.ben?["forming-1"].note == "Ask the college for a seat\nat the table")
  }
}
