import CareerPathways
import TerminalUI
import Testing

@testable import Workshop

@Suite struct MapEditingTests {
  @Test func `keys that come faster than frames are typed where they show`() throws {
    var (fast, slow) = (try Player(), try Player())
    for key in ["m", "Down"] {
      fast.press(key)
      slow.press(key)
    }
    let keys = "zeta\ryot".map { $0 == "\r" ? Key.enter : Key.character($0) }
    fast.send(together: keys)
    for key in keys { slow.send(.key(key)) }
    #expect(fast.canvas().cursor == slow.canvas().cursor)
  }

  @Test func `typing adds an occupation after the one under the cursor`() throws {
    var player = try Player.atMap()
    player.type("Help Desk")
    #expect(player.screen().contains("New occupation"))
    player.press("Enter")
    #expect(
      player.titles(0, 0) == [
        "Information Technology Managers", "Help Desk", "Systems Analysts", "Operations Analysts",
      ])
    #expect(player.pointed() == "Help Desk")
    #expect(player.screen().contains("Added ‘Help Desk’ to BA/BS"))
    player.type("Chief")
    player.press("Enter")
    #expect(player.titles(0, 0)[2] == "Chief")
  }

  @Test func `Esc leaves the map as it was, and so does nothing typed`() throws {
    var player = try Player.atMap()
    player.type("Help")
    player.press("Esc", "Ctrl-N", "Enter")
    #expect(player.map == LouisvilleExample.map)
  }

  @Test func `Tab takes the occupation and goes to the next cell`() throws {
    var player = try Player.atMap()
    player.press("PgDn", "PgDn")
    player.type("Help Desk")
    player.press("Tab")
    player.type("Coder")
    player.press("Enter")
    #expect(player.titles(2, 0) == ["Help Desk"])
    #expect(player.titles(2, 1) == ["Coder"])
  }

  @Test func `what is typed is offered from the titles known, and brings their code`() throws {
    var player = try Player.atMap()
    player.press("Ctrl-End")
    player.type("sys an")
    #expect(player.screen().contains("  Systems Analysts"))
    player.press("Down", "Enter")
    let added = player.map.occupation(at: MapCursor(level: 3, pathway: 3))
    #expect(added?.title == "Systems Analysts")
    #expect(added?.soc == "15-1211")
  }

  @Test func `a command from elsewhere keeps what is typed, once`() throws {
    var player = try Player.atMap()
    player.press("Ctrl-End")
    player.type("Help Desk")
    player.press("Ctrl-G", "Esc", "Enter", "Ctrl-Y")
    #expect(player.titles(3, 3) == ["Help Desk"])
    player.type("C")
    player.press("Ctrl-Y", "Ctrl-Z")
    #expect(player.titles(3, 3) == ["Help Desk"])
    #expect(!player.screen().contains("New occupation"))
  }

  @Test func `Delete removes at once and undo brings it back under the cursor`() throws {
    var player = try Player.atMap(width: 120, height: 40)
    player.press("Down", "Del")
    #expect(player.titles(0, 0) == ["Information Technology Managers", "Operations Analysts"])
    #expect(player.pointed() == "Operations Analysts")
    player.press("Ctrl-Z")
    #expect(player.map == LouisvilleExample.map)
  }

  @Test func `Ctrl and an arrow move the occupation, and the cursor goes along`() throws {
    var player = try Player.atMap(width: 120, height: 40)
    player.press("Down", "Ctrl-Right", "Ctrl-Down")
    #expect(player.titles(1, 1) == ["Systems Analysts"])
    #expect(player.pointed() == "Systems Analysts")
    player.press("Ctrl-Z", "Ctrl-Z")
    #expect(player.map == LouisvilleExample.map)
    #expect(player.pointed() == "Systems Analysts")
  }

  @Test func `Alt and an arrow sort a cell`() throws {
    var player = try Player.atMap()
    player.press("Alt-Down", "Alt-Down", "Alt-Down")
    #expect(player.titles(0, 0).last == "Information Technology Managers")
    #expect(player.screen().contains("It is the last of its cell"))
    player.press("Alt-Up")
    #expect(player.titles(0, 0)[1] == "Information Technology Managers")
  }

  @Test func `cut and paste carry everything known of an occupation`() throws {
    var player = try Player.atMap()
    player.press("Enter", "Tab", "Tab")
    player.type("12")
    player.press("Enter", "Esc", "Ctrl-X", "Right", "Ctrl-V")
    #expect(player.titles(0, 0).count == 2)
    #expect(player.titles(0, 1)[1] == "Information Technology Managers")
    let pasted = player.map.occupation(at: MapCursor(level: 0, pathway: 1, occupation: 1))
    #expect(pasted?.soc == "11-3021" && pasted?.postings == 12)
    player.press("Ctrl-V")
    #expect(player.titles(0, 1).count == 4)
  }

  @Test func `pasted text adds an occupation a line`() throws {
    var player = try Player.atMap()
    player.press("Ctrl-End")
    player.send(.paste("· Help Desk\n\n  - Cabling\r\nCall Centre\n"))
    #expect(player.titles(3, 3) == ["Help Desk", "Cabling", "Call Centre"])
    #expect(player.pointed() == "Call Centre")
    player.press("Ctrl-Z")
    #expect(player.map == LouisvilleExample.map)
  }

  @Test func `titles are added, renamed, moved and removed with all under them`() throws {
    var player = try Player.atMap(width: 120, height: 40)
    player.press("Up")
    player.type("Data")
    player.press("Enter")
    #expect(player.map.pathways[1].title == "Data")
    player.press("Enter")
    player.type("Data Science")
    player.press("Enter", "Ctrl-Right")
    #expect(player.map.pathways[2].title == "Data Science")
    player.press("Ctrl-Left", "Left", "Del")
    #expect(player.map.pathways.map(\.title).first == "Data Science")
    #expect(player.screen().contains("with 5 occupations"))
    player.press("Ctrl-Z", "Ctrl-Z", "Ctrl-Z", "Ctrl-Z", "Ctrl-Z")
    #expect(player.map == LouisvilleExample.map)
  }

  @Test func `a title that is there already is refused where it is typed`() throws {
    var player = try Player.atMap()
    player.press("Left")
    player.type("High School or GED")
    player.press("Enter")
    #expect(player.words().contains("has that title"))
    player.type("s")
    player.press("Enter")
    #expect(player.map.levels[1].title == "High School or GEDs")
  }

  @Test func `the figures of a cell are typed in a form`() throws {
    var player = try Player.atMap()
    player.press("Ctrl-End", "F4")
    player.type("12")
    player.press("Enter")
    player.type("18.50")
    player.press("Enter", "Esc")
    let words = player.words()
    #expect(words.contains("12 postings") && words.contains("from $18.50"))
    #expect(words.contains("748 job"))
  }

  @Test func `a form says in plain words what a field does not take`() throws {
    var player = try Player.atMap()
    player.press("Enter", "Tab", "Tab")
    player.type("many")
    player.press("Enter")
    #expect(player.words().contains("Type a whole number, such as 78."))
    #expect(player.map == LouisvilleExample.map)
  }

  @Test func `find goes to an occupation by its words`() throws {
    var player = try Player.atMap()
    player.press("Ctrl-F")
    player.type("web dev")
    player.press("Enter")
    #expect(player.pointed() == "Web Developers")
  }

  @Test func `notes are written on whatever the cursor is on`() throws {
    var player = try Player.atMap()
    player.press("Up", "Ctrl-E")
    player.type("Ask Mercy")
    player.press("F2")
    #expect(player.map.pathways[0].note == "Ask Mercy")
  }
}
