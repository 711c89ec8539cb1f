import CareerPathways
import TerminalUI
import Testing

@testable import Workshop

@Suite struct TrainingScreenTests {
  /// Someone at the matrix of network systems.
  private func atMatrix(width: Int = 120, height: Int = 40) throws -> Player {
    var player = try Player(width: width, height: height)
    player.press("Ctrl-G", "n", "Tab", "Tab")
    return player
  }

  @Test func `the grid shows tiers, occupations and the six columns`() throws {
    var player = try atMatrix()
    for column in TrainingNeed.Column.allCases { #expect(player.screen().contains(column.label)) }
    #expect(player.screen().contains("Higher-skill occupations: Network Specialists"))
    #expect(player.screen().contains("Lower-skill occupations: none on the map"))
    #expect(player.screen().contains("Real switches"))
  }

  @Test func `without a map no key to another pathway is offered`() throws {
    var player = try Player(Workspace.new(name: "W", region: "", industry: "", convener: ""))
    player.press("Ctrl-G", "n")
    #expect(!player.screen().contains("Next pathway"))
    player.press("Tab")
    #expect(player.screen().contains("There is no pathway yet"))
  }

  @Test func `in a narrow window the columns scroll with the cursor`() throws {
    var player = try atMatrix(width: 80, height: 24)
    #expect(!player.screen().contains("Other notes"))
    player.press("Down", "Down", "End")
    #expect(player.screen().contains("Other notes"))
    #expect(!player.screen().contains("Delivery "))
  }

  @Test func `Enter opens the form at the column, and a need is added at the tier`() throws {
    var player = try atMatrix()
    player.press("Down", "Down", "Right", "Right", "Enter")
    player.type("Online")
    player.press("Enter", "Esc")
    #expect(
      player.workspace[TrainingNeed.self][RecordID(fixed: "need-lab")]?.delivery
        != "Evenings, in a lab")
    player.press("n")
    player.type("Cabling")
    player.press("Enter")
    let need = try #require(
      player.workspace.all(TrainingNeed.self).first { $0.need == "Cabling" })
    #expect(need.tier == .middle && need.pathway == "Network Systems")
    #expect(need.map == .record(LouisvilleExample.map.id))
  }

  @Test func `the priority goes round and can be none`() throws {
    var player = try atMatrix()
    player.press("Down", "Down")
    let lab = RecordID(fixed: "need-lab")
    var seen: [TrainingNeed.Priority?] = []
    for _ in 1...4 {
      player.press("p")
      seen.append(player.workspace[TrainingNeed.self][lab]?.priority)
    }
    #expect(Set(seen).count == 4)
  }

  @Test func `without maps the screen says where pathways come from`() throws {
    var player = try Player(Workspace(), width: 80, height: 24)
    player.press("Ctrl-G", "n", "Down", "n", "Enter")
    #expect(player.screen().contains("There is no pathway yet"))
  }
}
