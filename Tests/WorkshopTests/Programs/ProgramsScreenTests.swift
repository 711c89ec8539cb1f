import CareerPathways
import TerminalUI
import Testing

@testable import Workshop

@Suite struct ProgramsScreenTests {
  private func atPrograms(width: Int = 80) throws -> Player {
    var player = try Player(width: width, height: width == 80 ? 24 : 40)
    player.press("Ctrl-G", "v")
    return player
  }

  @Test(arguments: [80, 120]) func `the grid of the example`(width: Int) throws {
    var player = try atPrograms(width: width)
    try Golden.expect(player.screen(), is: "programs-\(width)")
  }

  @Test func `Space on an element changes its state, and its sum`() throws {
    var player = try atPrograms()
    let first = try #require(player.workspace.all(Program.self).first)
    player.press("Right", "Space")
    let state = player.workspace[Program.self][first.id]?[element: .workBased].state
    #expect(state == .inPlace)
    #expect(player.screen().contains("1 of 3"))
    player.press("Ctrl-Z")
    #expect(player.workspace[Program.self][first.id] == first)
  }

  @Test func `a program that stops has no elements to change`() throws {
    var player = try atPrograms()
    let names = player.workspace.all(Program.self).map(\.name)
    let row = try #require(names.firstIndex(of: "Web page diploma"))
    for _ in 0..<row { player.press("Down") }
    player.press("Right", "Space")
    #expect(player.screen().contains("The cursor is on no design element"))
  }

  @Test func `Enter opens the form on the field of the column`() throws {
    var player = try atPrograms()
    player.press("Right", "Right", "Enter")
    #expect(player.screen().contains("Integrated basic skills"))
  }

  @Test func `Ctrl-N adds a program and goes to it`() throws {
    var player = try atPrograms()
    player.press("Ctrl-N")
    player.type("Cloud evening class")
    player.press("Enter")
    #expect(player.workspace.all(Program.self).contains { $0.name == "Cloud evening class" })
    #expect(player.screen().contains("Start: Cloud evening class"))
    #expect(player.screen().contains("It is tied to no training need"))
  }

  @Test func `the row of sums shows what the guide says of an element`() throws {
    var player = try atPrograms()
    player.press("Ctrl-End", "Home", "Right")
    #expect(player.screen().contains("Work-based training"))
    #expect(player.screen().contains("Registered"))
  }
}
