import CareerPathways
import TerminalUI
import Testing

@testable import Workshop

@Suite struct MeetingRunTests {
  /// Someone who began a meeting of today, with business.
  private func atMeeting(width: Int = 120, height: Int = 40) throws -> Player {
    var player = try Player(width: width, height: height)
    player.press("Ctrl-G", "c", "n", "Enter")
    return player
  }

  private func statements(_ player: Player) -> [Statement] {
    guard let meeting = player.workshop.runningMeeting else { return [] }
    return player.workspace.statements(in: meeting.id)
  }

  @Test func `attendance is taken with a key a person, each in the usual role`() throws {
    var player = try atMeeting()
    player.press("a", "Space", "Space", "Space", "Space", "Space")
    let meeting = try #require(player.workshop.runningMeeting)
    #expect(meeting.speaking.count == 4)
    #expect(meeting.listening == [.record(RecordID(fixed: "rosa"))])
    player.press("Up", "r")
    #expect(player.workshop.runningMeeting?[attendance: RecordID(fixed: "rosa")] == .excused)
    player.press("Ctrl-Z", "n")
    player.type("Ana Ruiz, beechmont health")
    player.press("Enter")
    let ana = try #require(player.workspace.all(Contact.self).first { $0.name == "Ana Ruiz" })
    #expect(ana.partner == .record(RecordID(fixed: "health")))
    #expect(player.workshop.runningMeeting?[attendance: ana.id] == .speaks)
    #expect(player.screen().contains("Ana Ruiz"))
  }

  @Test func `among many people one is found by typing`() throws {
    var player = try atMeeting()
    player.press("a", "Ctrl-F")
    player.type("linds")
    player.press("Enter", "Space")
    let meeting = try #require(player.workshop.runningMeeting)
    #expect(meeting.present == [.record(RecordID(fixed: "rosa"))])
  }

  @Test func `statements are typed one after another, the speaker stays until another is named`()
    throws
  {
    var player = try atMeeting()
    player.press("s")
    player.type("tom be")
    player.press("Tab")
    player.type("We lose network people every month #comp net")
    player.press("Tab", "Enter")
    player.type("And the night shift is worst ?2")
    player.press("Enter")
    player.type("@Acme: Us too ~")
    player.press("Enter", "Esc")
    let all = statements(player)
    #expect(all.map(\.order) == [1, 2, 3])
    #expect(all.map(\.person) == [.record("tom"), .record("tom"), nil])
    #expect(all.map(\.question) == [nil, .hardToFill, .hardToFill])
    #expect(all[0].said == "We lose network people every month")
    #expect(all[0].occupations == [.record("computer-network-support-specialists")])
    #expect(all[2].partner == .named("Acme") && all[2].side == .business)
    #expect(all.map(\.naming) == [.named, .named, .unnamed])
  }

  @Test func `a name nobody has is told before a statement goes to whoever spoke last`() throws {
    var player = try atMeeting(width: 80, height: 24)
    player.press("s")
    player.type("Zed Nobody: We hire")
    #expect(player.screen().contains("‘Zed Nobody’ is not known: type @ before the name, or no"))
    player.press("Ctrl-A")
    player.type("Tom Becker: Yes")
    player.press("Enter")
    player.type("Zed Nobody: Me too")
    #expect(player.screen().contains("type @ before the name, or Tom Becker says it"))
    player.press("Home")
    player.type("@")
    #expect(!player.screen().contains("is not known"))
    player.press("Enter")
    #expect(statements(player).last?.partner == .named("Zed Nobody"))
  }

  @Test func `a question too long for its rows ends in an ellipsis`() throws {
    var player = try atMeeting(width: 80, height: 24)
    player.press("s", "PgDn")
    #expect(player.screen().contains("because your mission depends on them, or for…"))
  }

  @Test func `a public partner who speaks where business is met only asks to understand`() throws {
    var player = try atMeeting()
    player.press("s")
    player.type("Mei Tanaka: What is a ticket?")
    #expect(player.screen().contains("clarification (listening)"))
    player.press("Enter")
    #expect(statements(player).map(\.standing) == [.clarification])
    player.press("Esc", "i")
    #expect(statements(player).map(\.standing) == [.input])
  }

  @Test func `going elsewhere keeps a statement half typed`() throws {
    var player = try atMeeting()
    player.press("s")
    player.type("Tom Becker: half a word")
    player.press("Ctrl-G", "h")
    #expect(player.workspace.all(Statement.self).contains { $0.said == "half a word" })
  }

  @Test func `each statement is one change that can be taken back`() throws {
    var player = try atMeeting()
    let before = player.workspace
    player.press("s")
    player.type("One")
    player.press("Enter")
    player.press("Esc", "Ctrl-Z")
    #expect(player.workspace == before)
  }

  @Test func `undo takes back what is typed, then the statements before it`() throws {
    var player = try atMeeting()
    player.press("s")
    player.type("One")
    player.press("Enter")
    player.type("Two")
    player.press("Ctrl-Z", "Ctrl-Z")
    #expect(statements(player).isEmpty)
    #expect(player.stack.front is CaptureLayer)
    player.press("Ctrl-Y")
    #expect(statements(player).map(\.said) == ["One"])
  }

  @Test func `a question is chosen from the list and stays`() throws {
    var player = try atMeeting()
    player.press("p")
    player.type("ways up")
    player.press("Enter")
    player.type("From the help desk")
    player.press("Enter", "PgDn")
    player.type("Two years of it")
    player.press("Enter")
    #expect(statements(player).map(\.question) == [.advancement, .requirements])
  }

  @Test func `a line of marks alone is refused and stays`() throws {
    var player = try atMeeting()
    player.press("s")
    player.type("#web developers")
    player.press("Enter")
    #expect(player.screen().contains("Type what was said, or press Esc"))
    #expect(statements(player).isEmpty)
  }

  @Test(arguments: [(60, 16), (80, 24), (120, 40)])
  func `the screens of a meeting fit the window`(width: Int, height: Int) throws {
    var player = try Player(width: width, height: height)
    for keys in [["Ctrl-G", "c", "Down"], ["Enter"], ["s"], ["Esc", "a"], ["Esc", "d"]] {
      for key in keys { player.press(key) }
      let lines = player.screen().split(separator: "\n", omittingEmptySubsequences: false)
      #expect(lines.count <= height && lines.allSatisfy { TextWidth.of(String($0)) <= width })
    }
    #expect(player.screen().contains("What business said"))
  }
}

extension Reference {
  /// A record by an id that the example has.
  fileprivate static func record(_ id: String) -> Reference {
    RecordID(id).map(Reference.record) ?? .named(id)
  }
}
