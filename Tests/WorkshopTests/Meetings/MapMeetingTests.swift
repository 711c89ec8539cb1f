import CareerPathways
import TerminalUI
import Testing

@testable import Workshop

@Suite struct MapMeetingTests {
  @Test func `over the map a line at the bottom records, and begins a meeting where none goes on`()
    throws
  {
    var player = try Player.atMap(of: LouisvilleExample.workspace(), width: 80, height: 24)
    player.press("Alt-m", "Enter")
    player.type("Priya Nair: Not enough of them #")
    #expect(player.screen().contains("BA/BS"))
    player.press("Tab", "Enter")
    let said = try #require(
      player.workspace.all(Statement.self).first { $0.said == "Not enough of them" })
    #expect(said.occupations == [.record(RecordID(fixed: "information-technology-managers"))])
    #expect(said.map == .record(LouisvilleExample.map.id))
    player.press("Esc", "Alt-m")
    #expect(player.stack.front is CaptureLayer)
    #expect(player.workspace.all(Meeting.self).count == 3)
    player.press("Alt-m")
    #expect(player.stack.front is MeetingScreen)
    #expect((player.stack.front as? MeetingScreen)?.selected(player.workshop)?.id == said.id)
  }

  @Test func `what changed since a meeting is offered beside dates`() throws {
    var player = try Player.atMap(of: LouisvilleExample.workspace())
    player.press("Ctrl-S", "t")
    #expect(player.screen().contains("First round table with business"))
    player.press("Esc", "Ctrl-S", "v", "m", "Enter")
    #expect(player.stack.front is ChangesScreen || player.workshop.notice != nil)
  }

  @Test func `a map is compared with its state at the beginning of the day of a meeting`() throws {
    var workspace = LouisvilleExample.workspace()
    var meeting = Meeting(id: RecordID(fixed: "today"))
    (meeting.name, meeting.date) = ("Today’s talk", CalendarDate("2026-11-24"))
    workspace[Meeting.self][meeting.id] = meeting
    let player = try Player(workspace)
    let past = try #require(player.workshop.past)
    let map = LouisvilleExample.map
    #expect(try past.since("today’s TALK", of: map) == .meeting(meeting.id))
    #expect(throws: EarlierProblem.unknown) { try past.since("No such talk", of: map) }
    var undated = workspace
    undated[Meeting.self][meeting.id]?.date = nil
    let other = try #require(try Player(undated).workshop.past)
    #expect(throws: EarlierProblem.noDate) { try other.state(.meeting(meeting.id), of: map) }
  }
}
