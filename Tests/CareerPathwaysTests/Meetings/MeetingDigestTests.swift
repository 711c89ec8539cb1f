import Testing

@testable import CareerPathways

@Suite struct MeetingDigestTests {
  private let workspace = LouisvilleExample.workspace()
  private var meeting: Meeting? { workspace[Meeting.self][LouisvilleMeetings.roundTable] }

  @Test func `business is heard question by question, public partners only as they ask`() throws {
    let digest = MeetingDigest(workspace, of: meeting)
    #expect(digest.sections.map(\.question) == [.critical, .hardToFill, .entry, .delivery])
    #expect(digest.count == 4)
    #expect(digest.businesses == 3)
    #expect(digest.clarifications.map(\.said) == ["What do you mean by a small program?"])
  }

  @Test func `a statement without a name names neither partner nor person, not even inside`() throws
  {
    var workspace = workspace
    let id = RecordID(fixed: "said-2")
    workspace[Statement.self][id]?.said =
      "At BEECHMONT health, Priya Nair waits; ask Beechmont Health"
    let digest = MeetingDigest(workspace, of: meeting)
    let entry = try #require(digest.sections.first { $0.question == .hardToFill }?.entries.first)
    #expect(entry.who == nil)
    #expect(
      entry.said == "At [name left out], [name left out] waits; ask [name left out]")
  }

  @Test func `the digest says what a statement led to`() throws {
    let digest = MeetingDigest(workspace, of: meeting)
    let first = try #require(digest.sections.first?.entries.first)
    #expect(
      first.outcomes == [
        .occupation("Computer Network Support Specialists"),
        .critical("Computer Network Support Specialists"),
      ])
  }

  @Test func `the digest of everything names the meetings`() {
    let digest = MeetingDigest(workspace)
    #expect(digest.count == 4)
    #expect(digest.sections.first?.entries.first?.meeting == "First round table with business")
  }

  @Test func `a digest of thousands of statements reads each record once`() {
    var workspace = workspace
    let many = (1...3000).map { number in
      var statement = Statement(id: RecordID("many-\(number)") ?? LouisvilleMeetings.roundTable)
      (statement.said, statement.side) = ("Statement \(number)", .business)
      return statement
    }
    workspace.insert(many)
    let digest = MeetingDigest(workspace)
    #expect(digest.count == 3004)
    #expect(digest.sections.last?.question == nil)
  }

  @Test func `where nothing was said the digest is empty`() {
    #expect(MeetingDigest(Workspace()).isEmpty)
  }
}

@Suite struct AttendanceTests {
  @Test func `a person has one role, and taking it away leaves nothing`() {
    var meeting = Meeting(id: RecordID(fixed: "m"))
    let person = RecordID(fixed: "tom")
    for role in Attendance.allCases {
      meeting[attendance: person] = role
      #expect(meeting[attendance: person] == role)
    }
    #expect(meeting.present.isEmpty)
    meeting[attendance: person] = .speaks
    #expect(meeting.present == [.record(person)])
    meeting[attendance: person] = nil
    #expect(meeting == Meeting(id: meeting.id))
  }

  @Test func `public partners come to listen where business is met`() {
    var meeting = Meeting(id: RecordID(fixed: "m"))
    var person = Contact(id: RecordID(fixed: "p"))
    #expect(meeting.usualRole(of: person, on: .publicPartner) == .listens)
    #expect(meeting.usualRole(of: person, on: .business) == .speaks)
    meeting.kind = .joint
    #expect(meeting.usualRole(of: person, on: .publicPartner) == .speaks)
    person.role = .convener
    #expect(meeting.usualRole(of: person, on: .publicPartner) == .leads)
  }

  @Test func `removing a statement leaves its words where feedback points at it`() {
    var workspace = LouisvilleExample.workspace()
    let id = RecordID(fixed: "said-1")
    var feedback = Feedback(id: RecordID(fixed: "f"), on: LouisvilleExample.map.id, .map)
    feedback.statement = .record(id)
    workspace[Feedback.self][feedback.id] = feedback
    workspace.unlink(id, named: "Words")
    #expect(workspace[Feedback.self][feedback.id]?.statement == .named("Words"))
    #expect(workspace.all(CriticalOccupation.self).first?.statements == [.named("Words")])
  }
}
