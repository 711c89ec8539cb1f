import CareerPathways
import TerminalUI
import Testing

@testable import Workshop

@Suite struct StatusTests {
  @Test func `a map goes step by step, and back to draft`() throws {
    var player = try Player.atMap(of: LouisvilleExample.soundWorkspace())
    player.press("Alt-S", "v")
    #expect(player.screen().contains("Make it ‘Shared for feedback’ first"))
    player.press("s", "Alt-S", "v")
    #expect(player.map.status == .validated)
    #expect(player.screen().contains("Map: Sound · validated by industry"))
    player.press("Alt-S", "d")
    #expect(player.map.status == .draft)
  }

  @Test func `a map with nothing in the way is final in one edit, which names a version`() throws {
    var player = try Player.atMap(of: LouisvilleExample.soundWorkspace())
    player.press("Alt-S", "s", "Alt-S", "v", "Alt-S", "f")
    #expect(player.workspace.blockers(of: player.map).isEmpty)
    #expect(player.map.status == .final)
    let version = try #require(player.workspace.versions.values.first)
    #expect(version.name == "Final 2026-11-24")
    #expect(try version.pathwayMap() == player.map)
    player.press("Ctrl-Z")
    #expect(player.map.status == .validated && player.workspace.versions.isEmpty)
  }

  @Test func `open feedback is in the way until it is settled`() throws {
    var workspace = LouisvilleExample.soundWorkspace()
    let map = LouisvilleExample.map.id
    workspace.maps[map]?.status = .validated
    let cell = PathwayMap.Cell(level: RecordID(fixed: "l"), pathway: RecordID(fixed: "p"))
    var feedback = Feedback(id: RecordID(fixed: "f"), on: map, .cell(cell))
    (feedback.partner, feedback.said) = ("Acme", "Add welders")
    workspace[Feedback.self][feedback.id] = feedback
    var player = try Player.atMap(of: workspace)
    player.press("Alt-S", "f")
    #expect(player.map.status == .validated)
    #expect(player.screen().contains("Open feedback on Only, Way: Acme: ‘Add welders’"))
    player.press("Ctrl-O", "s", "Enter")
    #expect(player.screen().contains("takes a reason"))
    player.type("No shop hires them")
    player.press("Enter")
    #expect(player.workspace[Feedback.self].values.first?.state == .setAside)
    player.press("Esc", "Alt-S", "f")
    #expect(player.map.status == .final)
  }

  @Test func `what blocks final leads to its place`() throws {
    let occupation = LouisvilleExample.map.occupations[5]
    var player = try Player.atMap(
      of: LouisvilleExample.workspace { map in
        map.status = .validated
        var reversed = occupation
        (reversed.wageLow, reversed.wageHigh) = (Money(cents: 3000), Money(cents: 2000))
        do { try map.replace(reversed) } catch { Issue.record(error) }
      })
    player.press("Alt-S", "f")
    #expect(player.map.status == .validated)
    let screen = player.screen()
    #expect(screen.contains("to clear before the map is final"))
    player.press("End", "Enter")
    #expect(player.pointed().hasPrefix(String(occupation.title.prefix(12))))
  }
}
