import CareerPathways
import StoreTrials
import Testing

@testable import Workshop

@Suite struct ConflictsScreenTests {
  private let files = SimulatedFileSystem()

  /// Ann is about to rename the first partner, which Bob has renamed meanwhile.
  private func met() throws -> (player: Player, partner: Partner) {
    var player = try Player(width: 100, files: files)
    let partner = try #require(player.workspace.all(Partner.self).first)
    player.press("Ctrl-G", "r")
    player.type("partners")
    player.press("Enter")
    var other = Workshop(surroundings: .atDesk(files))
    try other.start(with: Player.folder)
    _ = other.finishOpening()
    other.edit("Renamed") { $0[Partner.self][partner.id]?.name = "Bob’s words" }
    player.type("Ann’s words")
    player.press("Enter")
    return (player, partner)
  }

  @Test func `an edit that meets another is kept beside it, and the screen says so`() throws {
    let found = try met()
    var player = found.player
    let partner = found.partner
    #expect(player.workshop.notice?.text == Sentences.keptBoth)
    #expect(player.workspace[Partner.self][partner.id]?.name == "Bob’s words")
    #expect(player.screen().contains("saved, 1 to settle"))
    player.press("Esc", "Ctrl-G", "y")
    let screen = player.screen()
    #expect(screen.contains("‘Bob’s words’, "))
    #expect(screen.contains("The other, by Ann"))
    #expect(screen.contains("Ann’s words"))
    #expect(screen.contains(partner.name))
  }

  @Test func `one key takes the other value, and undo brings the choice back`() throws {
    let found = try met()
    var player = found.player
    let partner = found.partner
    player.press("Esc", "Ctrl-G", "y", "t")
    #expect(player.workspace[Partner.self][partner.id]?.name == "Ann’s words")
    #expect(player.workspace.conflicts.isEmpty)
    #expect(player.screen().contains("Nothing to settle"))
    player.press("Ctrl-Z")
    #expect(player.workspace[Partner.self][partner.id]?.name == "Bob’s words")
    #expect(player.screen().contains("The other, by Ann"))
    player.press("k")
    #expect(player.workspace[Partner.self][partner.id]?.name == "Bob’s words")
    #expect(player.workspace.conflicts.isEmpty)
  }

  @Test func `the conflict is in the file, for everybody who opens the workspace`() throws {
    let (_, partner) = try met()
    var other = Workshop(surroundings: .atDesk(files))
    try other.start(with: Player.folder)
    _ = other.finishOpening()
    #expect(other.conflicts.map(\.document) == [partner.document])
    #expect(other.conflicts.map(\.conflict.other) == [.string("Ann’s words")])
  }

  @Test func `without a conflict nothing is to be done, and every key says why`() throws {
    var player = try Player()
    player.press("Ctrl-G", "y")
    #expect(player.screen().contains("Nothing to settle"))
    player.press("t")
    #expect(player.workshop.notice?.text == "There is nothing to settle")
  }
}
