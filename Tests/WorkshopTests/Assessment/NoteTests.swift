import CareerPathways
import TerminalUI
import Testing

@testable import Workshop

@Suite struct NoteTests {
  private let note = "人材育成 👩🏽‍🔧 – résumé workshops\nNäher an die Schulen"

  @Test(arguments: ["Esc", "Tab"])
  func `leaving a note keeps it, letter by letter`(key: String) throws {
    var player = try Assessments.form()
    player.press("n")
    player.send(.paste(note))
    player.press(key)
    #expect(player.ben?["forming-1"].note == note)
    player.press("Esc", "Enter", "Home", "Tab", "End", key)
    #expect(player.ben?["forming-1"].note == note)
  }

  @Test func `going elsewhere in the middle of a note keeps it`() throws {
    var player = try Assessments.form()
    player.press("Tab")
    player.type("Half a thou")
    player.press("Ctrl-G", "h")
    #expect(player.ben?["forming-1"].note == "Half a thou")
    #expect(player.screen().contains("Process map"))
  }

  @Test func `quitting in the middle of a note keeps it`() throws {
    var player = try Assessments.form()
    player.press("Tab")
    player.type("Half a thou")
    player.press("Ctrl-Q")
    #expect(player.effect == .quit)
    #expect(player.ben?["forming-1"].note == "Half a thou")
  }

  @Test func `in a note undo takes back typing and nothing else`() throws {
    var player = try Assessments.form()
    player.press("5", "Tab")
    player.type("one two")
    player.press("Ctrl-Z", "Ctrl-Z", "Ctrl-Z", "Ctrl-Z", "Esc")
    #expect(player.ben?["forming-2"].note == "")
    #expect(player.ben?["forming-1"].rating == 5)
  }

  @Test func `a letter in a note is never a command`() throws {
    var player = try Assessments.form()
    player.press("Tab")
    player.type("q5n?")
    player.press("Esc")
    #expect(player.ben?["forming-1"] == Answer(rating: nil, note: "q5n?"))
  }

  @Test func `a note written elsewhere comes back into the box`() throws {
    var player = try Assessments.form()
    player.press("Tab", "Ctrl-E")
    #expect(player.effect == .editText(""))
    player.edited("From outside\n")
    #expect(player.ben?["forming-1"].note == "From outside")
    #expect(player.screen().contains("From outside"))
  }

  @Test func `one note is one change`() throws {
    var player = try Assessments.form()
    player.press("Tab")
    player.type("Two words")
    player.press("Esc", "Ctrl-Z")
    #expect(player.workspace.rounds == Assessments.workspace.rounds)
  }
}
