import CareerPathways
import TerminalUI
import Testing

@testable import Workshop

@Suite struct OccupationsTests {
  @Test func `keys that come faster than frames are typed where they show`() throws {
    var (fast, slow) = (try Player.atTable(), try Player.atTable())
    let keys = "one\rtwo\rthree".map { $0 == "\r" ? Key.enter : Key.character($0) }
    fast.send(together: keys)
    for key in keys { slow.send(.key(key)) }
    #expect(fast.screen() == slow.screen())
    #expect(fast.canvas().cursor == slow.canvas().cursor)
    fast.resize(width: 120, height: 40)
    slow = try Player.atTable(width: 120, height: 40)
    for key in keys { slow.send(.key(key)) }
    #expect(fast.screen() == slow.screen())
  }

  @Test(arguments: [(80, 24), (120, 40)])
  func `the table stands on the screen as accepted`(width: Int, height: Int) throws {
    var player = try Player.atTable(width: width, height: height)
    player.goTo(column: "wage_low")
    player.type("40,040/yr")
    player.press("Enter")
    player.type("19.25-33.49")
    player.press("Enter", "Alt-Down")
    try Golden.expect(player.screen(), is: "occupations-\(width)x\(height)")
    player.type("many")
    player.press("Enter")
    try Golden.expect(player.screen(), is: "occupations-typing-\(width)x\(height)")
  }

  @Test func `typing fills the cell, Enter goes down, Tab right, Esc leaves it as it was`() throws {
    var player = try Player.atTable()
    player.goTo(column: "postings")
    player.type("12")
    player.press("Enter")
    player.type("34")
    player.press("Tab")
    player.type("19.25")
    player.press("Esc")
    #expect(player.map.occupations.map(\.postings).prefix(3) == [12, 34, nil])
    #expect(player.table?.view.row == 1)
    #expect(player.table?.column.key == "wage_low")
    #expect(player.map.occupations[1].wages == nil)
    player.press("Ctrl-Z", "Ctrl-Z")
    #expect(player.map == LouisvilleExample.map)
  }

  @Test func `what cannot stand is said in the words of the field, and stays to be changed`() throws
  {
    var player = try Player.atTable()
    player.goTo(column: "postings")
    player.type("1x")
    player.press("Enter")
    #expect(player.words().contains("! Type a whole number, such"))
    player.press("Backspace", "Enter")
    #expect(player.map.occupations[0].postings == 1)
  }

  @Test func `choices are chosen by typing, and Enter or F2 changes what stands there`() throws {
    var player = try Player.atTable()
    player.goTo(column: "wage_basis")
    player.type("an")
    player.press("Enter")
    player.press("F2")
    #expect(player.table == nil)
    player.press("Ctrl-U", "Down", "Enter")
    #expect(player.map.occupations.map(\.wageBasis).prefix(2) == [.annual, .hourly])
    player.press("Up", "Enter", "Ctrl-U", "Enter")
    #expect(player.map.occupations[1].wageBasis == nil)
  }

  @Test func `Delete clears a cell, and in the first column removes the occupation`() throws {
    var player = try Player.atTable()
    player.goTo(column: "soc")
    player.press("Del")
    #expect(player.map.occupations[0].soc.isEmpty)
    player.press("Home", "Del")
    #expect(player.map.occupations.count == LouisvilleExample.map.occupations.count - 1)
    #expect(player.table?.row?.title == "Systems Analysts")
    player.press("Right", "Del")
    #expect(player.screen().contains("This column says where it stands"))
    player.press("Ctrl-Z", "Ctrl-Z")
    #expect(player.map == LouisvilleExample.map)
  }

  @Test func `a cell is copied, cut and pasted as text`() throws {
    var player = try Player.atTable()
    player.goTo(column: "education")
    player.type("A degree")
    player.press("Enter", "Up", "Ctrl-C", "Down", "Ctrl-V", "Ctrl-X", "Down", "Ctrl-V")
    #expect(player.map.occupations.map(\.education).prefix(3) == ["A degree", "", "A degree"])
  }

  @Test func `lists are typed in one line, and item by item in a box`() throws {
    var player = try Player.atTable()
    player.goTo(column: "skills")
    player.type("Welding; Brazing")
    player.press("Enter", "Ctrl-E")
    player.type("wel")
    player.press("Down", "Enter", "Esc")
    #expect(
      player.map.occupations.map(\.skills).prefix(2) == [["Welding", "Brazing"], ["Welding"]])
  }

  @Test func `Enter on a place goes to the occupation on its map, and Esc comes back`() throws {
    var player = try Player.atTable()
    player.press("End", "Down", "Down", "Down", "Home", "Right", "Right")
    let title = try #require(player.table?.row?.title)
    player.press("Enter")
    #expect(title.hasPrefix(player.pointed()))
    player.press("Esc")
    #expect(player.table?.row?.title == title)
    #expect(player.table?.column.key == "pathway")
    player.press("Ctrl-A")
    #expect(title.hasPrefix(player.pointed()))
  }

  @Test func `Ctrl-A on a map opens the table on its occupation`() throws {
    var player = try Player.atMap()
    player.press("Down", "Ctrl-A")
    #expect(player.table?.row?.title == "Systems Analysts")
  }

  @Test func `the filter narrows while it is typed, and Esc shows all again`() throws {
    var player = try Player.atTable()
    player.press("Ctrl-F")
    player.type("web deg")
    #expect(player.titles == ["Web Developers"])
    #expect(player.screen().contains("1 of 15 occupations"))
    player.press("Enter", "Ctrl-F", "Backspace")
    player.type("nothing")
    #expect(player.screen().contains("No row has all these words"))
    player.press("Esc")
    #expect(player.titles.count == 15)
    player.press("Esc")
    #expect(player.table == nil)
  }

  @Test func `a title that is clicked sorts by it, and the other way round`() throws {
    var player = try Player.atTable()
    player.press("Alt-Up")
    #expect(player.titles == player.titles.sorted { $0.lowercased() < $1.lowercased() })
    player.send(.mouse(Mouse(.click, at: Point(row: 3, column: 3))))
    #expect(player.titles == player.titles.sorted { $0.lowercased() > $1.lowercased() })
    player.press("Alt-O")
    #expect(player.titles.first == "Information Technology Managers")
  }

  @Test func `an occupation is added to the cell of the row`() throws {
    var player = try Player.atTable()
    player.press("Ctrl-N")
    player.type("Help Desk")
    player.press("Enter")
    #expect(player.titles(0, 0).last == "Help Desk")
    #expect(player.table?.row?.title == "Help Desk")
  }

  @Test func `what changes elsewhere shows, and the cursor stays on its row`() throws {
    var player = try Player.atTable()
    player.press("Ctrl-N")
    player.type("Aide")
    player.press("Enter", "Alt-Up")
    let title = player.table?.row?.title
    #expect(title == "Aide")
    player.press("Down", "Ctrl-Z")
    #expect(player.table?.row?.title == player.titles[0])
    #expect(player.titles.count == 15)
  }
}
