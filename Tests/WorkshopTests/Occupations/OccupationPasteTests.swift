import CareerPathways
import TerminalUI
import Testing

@testable import Workshop

@Suite struct OccupationPasteTests {
  private func atPostings() throws -> Player {
    var player = try Player.atTable()
    player.goTo(column: "postings")
    return player
  }

  @Test func `a block of a spreadsheet goes into the cells from the cursor on, as one change`()
    throws
  {
    var player = try atPostings()
    player.send(.paste("78\t$32.22/hr\t51.22\n1,136\t\"40,040/yr\"\t\"69,659\"\n"))
    let occupations = player.map.occupations
    #expect(occupations.map(\.postings).prefix(3) == [78, 1136, nil])
    #expect(
      occupations[0].wages
        == WageRange(low: Money(cents: 3222), high: Money(cents: 5122), basis: .hourly))
    #expect(occupations[1].wageBasis == .annual)
    #expect(player.screen().contains("Pasted 6 cells into 2 occupations"))
    player.press("Ctrl-Z")
    #expect(player.map == LouisvilleExample.map)
  }

  @Test func `a blank cell of a block empties, and a blank row is passed over`() throws {
    var player = try atPostings()
    player.send(.paste("1\n2\n3"))
    player.send(.paste("\t20\n\n30\t"))
    #expect(player.map.occupations.map(\.postings).prefix(3) == [nil, 2, 30])
    #expect(player.map.occupations[0].wageLow == Money(cents: 2000))
  }

  @Test func `if one cell is bad nothing is taken, and each bad one is named`() throws {
    var player = try atPostings()
    player.send(.paste("78\tmuch\nmany\t19.25"))
    #expect(player.map == LouisvilleExample.map)
    let screen = player.screen()
    #expect(screen.contains("Nothing was pasted: 2 cells cannot be taken"))
    #expect(screen.contains("Information Technology Managers, Wage from"))
    #expect(screen.contains("Systems Analysts, Postings"))
    #expect(screen.contains("Type a whole number"))
  }

  @Test func `a sheet wider than the table is told once, and rows that are new by their number`()
    throws
  {
    var player = try Player.atTable(of: "measures", width: 120, height: 40)
    player.send(.paste("One\tnothing\nTwo\tnothing"))
    #expect(player.screen().contains("Row 1 pasted, Group"))
    #expect(player.screen().contains("Row 2 pasted, Group"))
    player = try Player.atTable(of: "tasks", width: 120, height: 40)
    player.press("End")
    player.send(.paste("1\tb\tc\t\td\n2\tb\tc"))
    #expect(player.screen().contains("Nothing was pasted: 5 cells cannot be taken"))
    #expect(player.screen().contains("1 of 1") && player.screen().contains("Wider than the table"))
  }

  @Test func `a block may not reach past the table, nor move an occupation`() throws {
    var player = try Player.atTable()
    player.press("Ctrl-End")
    player.send(.paste("one\ttwo"))
    #expect(player.screen().contains("1 cell cannot be taken"))
    #expect(player.screen().contains("Wider than the table"))
    player.press("Esc")
    player.send(.paste("one\ntwo"))
    #expect(player.screen().contains("The table ends above it"))
    player.press("Esc", "Ctrl-Home")
    player.send(.paste("A\tAnother map"))
    #expect(player.screen().contains("It is moved on its map"))
    #expect(player.map == LouisvilleExample.map)
  }

  @Test func `a row copied with its places may be pasted back`() throws {
    var player = try Player.atTable()
    let row = try #require(player.table?.row)
    let texts = OccupationRow.columns.map { $0.text(row) }
    var changed = texts
    changed[texts.count - 1] = "A note"
    player.send(.paste(changed.joined(separator: "\t")))
    #expect(player.map.occupations[0].notes == "A note")
    player.send(.paste(texts.joined(separator: "\t")))
    #expect(player.map == LouisvilleExample.map)
  }
}
