import CareerPathways
import TerminalUI
import Testing

@testable import Workshop

@Suite struct FeedbackTests {
  @Test func `what a partner says is written down where the cursor stands`() throws {
    var workspace = LouisvilleExample.workspace()
    var partner = Partner(id: RecordID(fixed: "acme"))
    partner.name = "Acme Welding"
    workspace[Partner.self][partner.id] = partner
    var player = try Player.atMap(of: workspace)
    let occupation = LouisvilleExample.map.occupations[0]
    player.press("Ctrl-O", "r")
    player.type("acm")
    #expect(player.screen().contains("Acme Welding"))
    player.press("Down", "Enter")
    #expect(player.screen().contains("Acme Welding says"))
    player.type("Pays more now")
    player.press("F2")
    let feedback = try #require(player.workspace[Feedback.self].values.first)
    #expect(feedback.place == .occupation(occupation.id) && feedback.partner == "Acme Welding")
    #expect(feedback.date == player.workshop.today && feedback.state == .open)
    #expect(player.screen().contains("· 1 open feedback"))
  }

  @Test func `the list leads to the place, and settles what is open`() throws {
    var player = try Player.atMap(of: Self.workspace())
    player.press("Ctrl-O", "l")
    #expect(player.screen().contains("BigCo: ‘Two months are too short’"))
    player.press("t")
    player.type("Now three")
    player.press("Enter")
    let taken = player.workspace[Feedback.self][RecordID(fixed: "one")]
    #expect(taken?.state == .takenUp && taken?.reason == "Now three")
    player.press("Down", "o")
    #expect(player.workspace[Feedback.self][RecordID(fixed: "one")]?.state == .open)
    player.press("Enter")
    let occupation = LouisvilleExample.map.occupations[7]
    #expect(player.pointed().hasPrefix(String(occupation.title.prefix(10))))
    player.press("Ctrl-O", "l", "Del")
    #expect(player.workspace[Feedback.self].count == 1)
  }

  @Test func `what is set aside in the form needs its reason`() throws {
    var player = try Player.atMap(of: Self.workspace())
    player.press("Ctrl-O", "l", "F2", "Tab", "Tab", "Tab", "F2")
    player.type("set")
    player.press("Enter")
    #expect(player.workspace[Feedback.self][RecordID(fixed: "one")]?.state == .open)
    #expect(player.screen().contains("Say first why it is set aside"))
  }

  @Test func `open feedback stands first`() {
    var workspace = Self.workspace()
    workspace[Feedback.self][RecordID(fixed: "one")]?.state = .takenUp
    let all = workspace.feedback(on: LouisvilleExample.map.id)
    #expect(all.map(\.id.text) == ["two", "one"])
    #expect(workspace.openFeedback(on: LouisvilleExample.map.id) == 1)
  }

  private static func workspace() -> Workspace {
    var workspace = LouisvilleExample.workspace()
    let map = LouisvilleExample.map
    var one = Feedback(id: RecordID(fixed: "one"), on: map.id, .occupation(map.occupations[7].id))
    (one.partner, one.said) = ("BigCo", "Two months are too short")
    one.date = CalendarDate("2026-11-20")
    var two = Feedback(id: RecordID(fixed: "two"), on: map.id, .map)
    (two.partner, two.said, two.date) = ("Acme", "Good", CalendarDate("2026-11-01"))
    workspace[Feedback.self] = [one.id: one, two.id: two]
    return workspace
  }
}
