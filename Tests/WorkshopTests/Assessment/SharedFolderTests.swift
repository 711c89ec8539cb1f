import CareerPathways
import StoreTrials
import TerminalUI
import Testing

@testable import Workshop

/// Two workshops on one folder.
@Suite struct SharedFolderTests {
  @Test func `people added and answering on two machines all stay`() throws {
    var blank = Assessments.hidden
    blank.rounds[Assessments.round]?.responses = [:]
    let files = SimulatedFileSystem()
    var here = try Player(blank, files: files)
    var there = try Player(nil, files: files)
    there.press("o")
    there.type(Player.folder)
    there.press("Enter")
    add("Ana", to: &here)
    add("Ben", to: &there)
    there.press("Home", "Enter", "2", "2", "Esc")
    here.press("Enter", "4", "Esc", "w")
    #expect(here.screen().contains("that others changed"))
    there.press("w")
    let round = here.workspace.rounds[Assessments.round]
    #expect(round?.respondents.map(\.name) == ["Ana", "Ben"])
    #expect(there.workspace.rounds[Assessments.round] == round)
    #expect(
      here.workspace.rounds[Assessments.round]?.responsesInOrder.map { $0["forming-1"].rating }
        == [4, 2])
    here.press("w")
    #expect(here.screen().contains("Nobody else has changed anything"))
  }

  private func add(_ name: String, to player: inout Player) {
    player.press("a", "Ctrl-N")
    player.type(name)
    player.press("Enter", "Esc")
  }
}
