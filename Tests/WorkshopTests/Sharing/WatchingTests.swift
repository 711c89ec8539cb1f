import CareerPathways
import StoreTrials
import TerminalUI
import Testing
import WorkspaceStore

@testable import Workshop

@Suite struct WatchingTests {
  private let files = SimulatedFileSystem()

  @Test func `what others write is taken in once the watch has told of it`() throws {
    _ = try Player(files: files)
    var watch: ToldWatch?
    var ours = try opened { watch = $0 }
    var theirs = try opened { _ in }
    let partner = try #require(ours.workspace.all(Partner.self).first)
    theirs.edit("Renamed") { $0[Partner.self][partner.id]?.name = "New name" }
    ours.listen()
    var isNews = ours.takeInAwaited()
    #expect(!isNews)
    watch?.changes = .documents([partner.document])
    ours.listen()
    isNews = ours.takeInAwaited()
    #expect(isNews)
    #expect(ours.workspace[Partner.self][partner.id]?.name == "New name")
    #expect(ours.notice?.text == "Took in what somebody else changed in ‘New name’")
    isNews = ours.takeInAwaited()
    #expect(!isNews)
  }

  @Test func `a failure stays on the screen when something is taken in`() throws {
    _ = try Player(files: files)
    var watch: ToldWatch?
    var ours = try opened { watch = $0 }
    var theirs = try opened { _ in }
    let partner = try #require(ours.workspace.all(Partner.self).first)
    theirs.edit("Renamed") { $0[Partner.self][partner.id]?.name = "New name" }
    watch?.changes = .documents([partner.document])
    ours.notice = Notice("NOT SAVED", .failure)
    ours.listen()
    let isNews = ours.takeInAwaited()
    #expect(isNews)
    #expect(ours.notice?.text == "NOT SAVED")
  }

  @Test func `what we wrote ourselves is no news`() throws {
    _ = try Player(files: files)
    var watch: ToldWatch?
    var ours = try opened { watch = $0 }
    let partner = try #require(ours.workspace.all(Partner.self).first)
    ours.edit("Renamed") { $0[Partner.self][partner.id]?.name = "New name" }
    for changes in [WatchedChanges.documents([partner.document]), .anything] {
      watch?.changes = changes
      ours.listen()
      let isNews = ours.takeInAwaited()
      #expect(!isNews)
    }
    #expect(ours.notice?.text == "Renamed")
  }

  @Test func `nothing is taken in under what is half typed, but behind a table and a map`() throws {
    var player = try Player()
    #expect(!player.isDrafting)
    player.press("Ctrl-G", "m")
    #expect(!player.isDrafting)
    player.type("W")
    #expect(player.isDrafting)
    player.press("Esc", "Ctrl-G", "r")
    #expect(player.isDrafting)
    player.type("partners")
    player.press("Enter")
    #expect(!player.isDrafting)
    player.press("F2")
    #expect(player.isDrafting)
  }

  private func opened(_ tell: (ToldWatch) -> Void) throws -> Workshop {
    let watch = ToldWatch()
    tell(watch)
    let desk = Surroundings.atDesk(files)
    var workshop = Workshop(
      surroundings: Surroundings(
        environment: desk.environment, author: desk.author, files: files, now: desk.now,
        today: desk.today, watch: { _, _ in watch }))
    try workshop.start(with: Player.folder)
    _ = workshop.finishOpening()
    return workshop
  }
}

/// A watch that tells what a test puts into it.
private final class ToldWatch: FolderWatch {
  var descriptor: Int32? { nil }
  var interval: Int? { nil }
  var changes = WatchedChanges.none

  func take() -> WatchedChanges {
    defer { changes = .none }
    return changes
  }
}

extension Player {
  fileprivate var isDrafting: Bool { stack.front.isDrafting(workshop) }
}
