import CareerPathways
import StoreTrials
import TerminalUI
import Testing

@testable import Workshop

/// Long work goes on behind frames, and its end is on the screen without a key.
@Suite struct WorkshopLoopTests {
  @Test func `an import that ends shows what came of it`() throws {
    let file = try ScratchFile("state_M2025_dl.csv", SmallFiles.wages)
    let files = SimulatedFileSystem()
    let surroundings = Surroundings.atDesk(files)
    _ = try surroundings.create(LouisvilleExample.workspace(), at: Player.folder)
    var workshop = Workshop(surroundings: surroundings)
    try workshop.start(with: Player.folder)
    let before = ["Ctrl-G", "d", "n", "F2", "Ctrl-A"].compactMap { Key($0).map(Event.key) }
    let path = file.path.map { Event.key(.character($0)) }
    let keys = before + path + [.key(.enter), .key(.enter)]
    let terminal = RecordingTerminal(width: 120, height: 40, script: keys.map { [$0] })
    var loop = WorkshopLoop(terminal: terminal, workshop: workshop)
    // The script ends with the key that begins the import, and with it the terminal.
    #expect(throws: TerminalProblem.ended(signal: 1)) { try loop.run() }
    #expect(terminal.shown.contains { $0.text.contains("Importing state_M2025_dl.csv") })
    #expect(terminal.shown.last?.text.contains("6 rows read, 5 kept, 1 left out") == true)
  }
}
