import CareerPathways
import TerminalUI
import Testing

@testable import Workshop

@Suite struct MapRangeTests {
  @Test func `Shift and the arrows select cells, and the pane adds them up`() throws {
    var player = try Player.atMap(width: 120, height: 40)
    player.press("Down", "Shift-Right", "Shift-Down")
    let words = player.words()
    #expect(words.contains("4 cells selected 2 levels by 2 pathways"))
    #expect(words.contains("Occupations 7"))
    #expect(words.contains("Postings 461"))
    player.press("Esc")
    #expect(!player.screen().contains("selected"))
    #expect(player.screen().contains("Map: Information Technology"))
    player.press("Shift-Left", "Right")
    #expect(!player.screen().contains("selected"))
  }

  @Test func `selected cells are in reverse, also without colours`() throws {
    var player = try Player.atMap(width: 120, height: 40)
    player.press("Shift-Right")
    let canvas = player.canvas()
    for column in [21, 40, 46, 65] {
      #expect(canvas.cells[5 * 120 + column].style.role == .selection)
    }
    #expect(canvas.cells[5 * 120 + 72].style.role != .selection)
  }

  @Test func `a range is cut and pasted with all in it, one edit each`() throws {
    var player = try Player.atMap(width: 120, height: 40)
    let first = player.map
    player.press("Shift-Right", "Ctrl-X")
    #expect(player.titles(0, 0).isEmpty && player.titles(0, 1).isEmpty)
    #expect(player.screen().contains("Cut 2 cells with 5 occupations"))
    player.press("PgDn", "PgDn", "Ctrl-V")
    #expect(player.titles(2, 0).first == "Information Technology Managers")
    #expect(player.titles(2, 1) == ["Software Engineers", "Systems Engineers"])
    let cell = player.map.cell(row: 2, column: 1)
    #expect(cell.flatMap { player.map.figures[$0]?.postings } == 247)
    player.press("Ctrl-Z")
    #expect(player.titles(2, 0).isEmpty)
    player.press("Ctrl-Z")
    #expect(player.map == first)
  }

  @Test func `a range moves with its occupations, as one edit, and stays selected`() throws {
    var player = try Player.atMap(width: 120, height: 40)
    let first = player.map
    player.press("Shift-Right", "Ctrl-Down", "Ctrl-Down")
    #expect(player.titles(0, 0).isEmpty && player.titles(0, 1).isEmpty)
    #expect(player.titles(2, 0).prefix(2).first == "Information Technology Managers")
    #expect(player.titles(2, 1) == ["Software Engineers", "Systems Engineers"])
    #expect(player.titles(1, 0).count == 2)
    #expect(player.words().contains("2 cells selected"))
    player.press("Ctrl-Z", "Ctrl-Z")
    #expect(player.map == first)
  }

  @Test func `a range does not leave the map`() throws {
    var player = try Player.atMap(width: 120, height: 40)
    let first = player.map
    player.press("Shift-Right", "Ctrl-Left")
    #expect(player.screen().contains("The map ends here"))
    #expect(player.map == first)
  }

  @Test func `Delete clears a range and says so`() throws {
    var player = try Player.atMap(width: 120, height: 40)
    let first = player.map
    player.press("Shift-Down", "Shift-Right", "Del")
    #expect(player.screen().contains("Cleared 4 cells with 7 occupations"))
    #expect(player.map.occupations.count == first.occupations.count - 7)
    player.press("Ctrl-Z")
    #expect(player.map == first)
  }

  @Test func `the clipboard has a range as a spreadsheet takes it`() throws {
    var player = try Player.atMap()
    player.press("PgDn", "Shift-Right", "Shift-Right", "Ctrl-C")
    #expect(
      player.workshop.clipboard.text
        == "Technical Support Analysts; Information Technology Support Technicians; 136 postings; "
        + "$14.44-$24.08 an hour\t\tComputer Network Support Specialists; 7 postings; "
        + "$21.97-$33.36 an hour\n")
  }

  @Test func `a range copied to another map comes with everything`() throws {
    var player = try Player.atMap(width: 120, height: 40)
    player.press("F6", "c", "Enter", "Shift-Right", "Ctrl-C", "Ctrl-PgDn", "Ctrl-End", "Ctrl-V")
    #expect(player.screen().contains("It needs 1 pathway more than the map has"))
    player.press("Enter")
    let map = player.workspace.mapsInOrder.last
    #expect(map?.pathways.last?.title == "Pathway 5")
    #expect(map?.occupations.count == 20)
  }

  @Test func `a table pasted past the edge asks first`() throws {
    var player = try Player.atMap()
    player.press("Ctrl-End")
    player.send(.paste("a\tb\nc\td"))
    #expect(player.screen().contains("1 level and 1 pathway more"))
    player.press("Esc")
    #expect(player.map == LouisvilleExample.map)
    player.send(.paste("a\tb\nc\td"))
    player.type("a")
    #expect(player.titles(4, 4) == ["d"])
    player.press("Ctrl-Z")
    #expect(player.map == LouisvilleExample.map)
  }

  @Test func `what a paste could not keep stays on the screen until Esc`() throws {
    var player = try Player.atMap()
    player.press("Ctrl-End")
    player.send(.paste("Nurse; 12 postings; 13 postings"))
    #expect(player.screen().contains("Left out: ‘13 postings’"))
    player.press("Up")
    #expect(player.screen().contains("Left out"))
    player.press("Esc")
    #expect(!player.screen().contains("Left out"))
    #expect(player.titles(3, 3) == ["Nurse"])
  }

  @Test func `pasted figures take the place of others and say so`() throws {
    var player = try Player.atMap(width: 120, height: 40)
    player.send(.paste("80 postings"))
    #expect(player.screen().contains("Pasted figures of 1 cell, over 1 that had others"))
    #expect(player.words().contains("738 job postings"))
  }
}
