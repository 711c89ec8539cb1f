import CareerPathways
import TerminalUI
import Testing

@testable import Workshop

@Suite struct AuditScreenTests {
  /// Someone who opened the audit of the example's map.
  private func atAudit(width: Int = 80, height: Int = 24) throws -> Player {
    var player = try Player.atMap(width: width, height: height)
    player.press("F10")
    return player
  }

  @Test(arguments: ["F10", "Alt-A"]) func `a key on the map opens its audit`(key: String) throws {
    var player = try Player.atMap()
    player.press(key)
    let screen = player.screen()
    #expect(screen.contains("Audit: Information Technology"))
    #expect(screen.contains("!! Out of reach (3)"))
    #expect(screen.contains("2 Errors 3"))
  }

  @Test func `the palette opens the audit`() throws {
    var player = try Player.atMap()
    player.press("Ctrl-P")
    player.type("audit the")
    player.press("Enter")
    #expect(player.screen().contains("Out of reach (3)"))
  }

  @Test func `the pane says what is found in a sentence, and what the guide asks for`() throws {
    var player = try atAudit(width: 120, height: 40)
    player.press("Down")
    let words = player.words()
    #expect(words.contains("‘Systems Engineers’ cannot be reached"))
    #expect(words.contains("No dead ends"))
    #expect(words.contains("From the guide: key feature 1"))
  }

  @Test func `Enter goes to the place on the map, and the audit begins there again`() throws {
    var player = try atAudit()
    player.press("Down", "Down", "Enter")
    #expect(player.pointed() == "Database")
    player.press("F10")
    #expect(
      player.audit?.selected(player.workshop)?.finding?.place.description
        == "occupation/database-administrators")
  }

  @Test func `Enter on a rule shows and hides its findings`() throws {
    var player = try atAudit()
    #expect(player.screen().contains("Systems Engineers"))
    player.press("Enter")
    #expect(!player.screen().contains("Systems Engineers"))
    player.press("Right")
    #expect(player.screen().contains("Systems Engineers"))
    player.press("Down", "Left", "Left")
    #expect(!player.screen().contains("Systems Engineers"))
  }

  @Test func `many findings of a rule that is no error are hidden at first`() throws {
    var player = try atAudit()
    player.press("4")
    #expect(player.screen().contains("No education (15)"))
    #expect(!player.screen().contains("Systems Analysts"))
  }

  @Test func `digits and Tab choose the kind of findings that show`() throws {
    var player = try atAudit()
    player.press("2")
    #expect(!player.screen().contains("Move without supports"))
    player.press("Tab")
    #expect(player.screen().contains("Move without supports"))
    #expect(!player.screen().contains("Out of reach ("))
    player.press("Shift-Tab", "Shift-Tab", "Shift-Tab")
    #expect(player.words().contains("Nothing is silenced"))
  }

  @Test func `a finding is silenced with a reason, in one change that undoes`() throws {
    var player = try atAudit()
    player.press("Down", "s", "Enter")
    #expect(player.screen().contains("Say why"))
    player.type("They come from other firms")
    player.press("Enter")
    let silenced = player.map.silenced
    #expect(silenced.map(\.rule) == ["unreachable"])
    #expect(silenced.map(\.place) == ["occupation/systems-engineers"])
    #expect(silenced.map(\.reason) == ["They come from other firms"])
    #expect(silenced.map(\.by) == ["Ann"])
    #expect(silenced.first?.date == CalendarDate("2026-11-24"))
    #expect(player.screen().contains("Out of reach (2)"))
    player.press("Ctrl-Z")
    #expect(player.map.silenced.isEmpty)
    #expect(player.screen().contains("Out of reach (3)"))
  }

  @Test func `what is silenced counts again with Del, and shows its reason until then`() throws {
    var player = try atAudit(width: 120, height: 40)
    player.press("Down", "s")
    player.type("We know")
    player.press("Enter", "5", "Down")
    #expect(player.words().contains("We know (Ann, 2026-11-24)"))
    player.press("s")
    #expect(player.screen().contains("It is silenced already"))
    player.press("Del")
    #expect(player.map.silenced.isEmpty)
    #expect(player.words().contains("Nothing is silenced"))
  }

  @Test func `a rule is silenced on the whole map`() throws {
    var player = try atAudit()
    player.press("S")
    player.type("Drawn next month")
    player.press("Enter")
    #expect(player.map.silenced.map(\.place) == [""])
    #expect(player.map.audit().errors.isEmpty)
    player.press("5")
    #expect(player.screen().contains("Out of reach (3)"))
  }

  @Test func `F2 fills in what is missing, and the finding goes`() throws {
    var player = try atAudit()
    player.press("4")
    while player.audit?.selected(player.workshop)?.rule?.id != "missing-education" {
      player.press("Down")
    }
    player.press("Enter", "Down", "F2")
    let number = try #require(Occupation.fields.firstIndex { $0.key == "education" })
    for _ in 0..<number { player.press("Tab") }
    player.type("A degree")
    player.press("Tab", "Esc")
    #expect(player.map.occupations.filter { $0.education == "A degree" }.count == 1)
    #expect(player.screen().contains("No education (14)"))
  }

  @Test func `a finding of a whole cell goes to the cell, also where it is empty`() throws {
    var workspace = LouisvilleExample.workspace()
    let map = try #require(workspace.mapsInOrder.first)
    let cell = try #require(map.cell(row: 3, column: 2))
    let wages = WageRange(low: Money(cents: 2000), high: Money(cents: 1000), basis: .hourly)
    workspace.maps[map.id] = try map.edited { map throws(MapRefusal) in
      try map.setFigures(CellFigures(postings: nil, wages: wages), in: cell)
    }.get()
    var player = try Player(workspace)
    player.press("m", "F10", "Down", "Down", "Down", "Down", "Down")
    #expect(player.audit?.selected(player.workshop)?.finding?.place == .cell(cell))
    player.press("Enter", "F4")
    #expect(player.screen().contains("High School or GED, Network Systems"))
  }

  @Test func `a map that keeps every rule says so`() throws {
    var workspace = LouisvilleExample.workspace()
    for map in workspace.mapsInOrder {
      for rule in AuditRule.all {
        var silenced = SilencedRule(id: try #require(RecordID(rule.id)))
        silenced.rule = rule.id
        workspace.maps[map.id]?.silence(silenced)
      }
    }
    var player = try Player(workspace)
    player.press("m", "F10")
    #expect(player.words().contains("Nothing is found"))
    player.press("Enter")
    #expect(player.screen().contains("There is no finding here"))
    player.press("5", "End", "Enter")
    #expect(player.screen().contains("Map: Information Technology"))
  }

  @Test func `a map that goes while its audit shows leaves a way back`() throws {
    var player = try Player.atMap()
    player.press("F6", "Ctrl-N")
    player.type("Health")
    player.press("Enter", "F10")
    #expect(player.screen().contains("No occupations (1)"))
    player.press("Ctrl-Z")
    #expect(player.screen().contains("There is no map any more"))
    player.press("Down", "Enter", "s", "F2", "Esc")
    #expect(!player.screen().contains("Audit"))
  }
}

extension Player {
  /// The audit in front.
  fileprivate var audit: AuditScreen? { stack.front as? AuditScreen }
}
