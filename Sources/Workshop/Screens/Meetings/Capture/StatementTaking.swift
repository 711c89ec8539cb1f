import CareerPathways

/// Makes a statement of a typed line.
struct StatementTaking {
  let meeting: Meeting
  let map: PathwayMap?
  let speakers: Speakers
  let concerns: Concerns

  init(_ workspace: Workspace, _ meeting: Meeting, _ map: PathwayMap?, near: [String] = []) {
    self.meeting = meeting
    self.map = map
    speakers = Speakers(workspace, meeting)
    concerns = Concerns(workspace, map, near: near)
  }

  func line(_ text: String) -> StatementLine { StatementLine(text, knows: speakers.knows) }

  /// Who says a line: whoever it names, else whoever spoke before.
  func speaker(of line: StatementLine, before: Speakers.Speaker?) -> Speakers.Speaker? {
    let guest: Respondent.Side = meeting.kind == .publicPartners ? .publicPartner : .business
    return line.who.map { speakers.speaker($0, else: guest) } ?? before
  }

  /// Whether somebody only asks to understand: a public partner where business is met.
  func isClarification(by speaker: Speakers.Speaker?) -> Bool {
    meeting.kind == .business && speaker?.side == .publicPartner
  }

  /// The statement of a line with what else it speaks of.
  func statement(
    of line: StatementLine, by speaker: Speakers.Speaker?, on question: MeetingQuestion?,
    _ id: RecordID, order: Int
  ) -> TakenStatement {
    var statement = Statement(id: id)
    (statement.said, statement.order) = (line.said, order)
    (statement.partner, statement.person) = (speaker?.partner, speaker?.person)
    (statement.side, statement.meeting) = (speaker?.side, .record(meeting.id))
    statement.question = line.question ?? question
    statement.standing = isClarification(by: speaker) ? .clarification : .input
    statement.naming = line.isUnnamed ? .unnamed : .named
    statement.map = map.map { .record($0.id) }
    let concerns = line.about.map(self.concerns.concern)
    for concern in concerns { statement.take(concern) }
    return TakenStatement(statement: statement, concerns: concerns)
  }
}

extension Statement {
  fileprivate mutating func take(_ concern: Concerns.Concern) {
    switch concern {
    case .occupation(let reference): occupations.append(reference)
    case .pathway(let title): pathway = title
    case .level(let title): level = title
    case .need, .barrier: break
    }
  }
}

extension Workshop {
  /// Records a statement; the training needs and the barriers that it speaks of point at it.
  mutating func record(_ taken: TakenStatement, by name: String?) -> Bool {
    let statement = taken.statement
    let isDone = edit("Recorded what \(name ?? "somebody") said: ‘\(statement.said)’") {
      workspace in
      workspace[Statement.self][statement.id] = statement
      for concern in taken.concerns { workspace.link(concern, to: statement.id) }
    }
    if isDone { spotlight = statement.id }
    return isDone
  }
}

/// A statement, and everything that its line says it concerns.
struct TakenStatement {
  let statement: Statement
  let concerns: [Concerns.Concern]
}

extension Workspace {
  /// Points what a statement concerns at it, where that is a record of its own.
  fileprivate mutating func link(_ concern: Concerns.Concern, to statement: RecordID) {
    switch concern {
    case .need(let id): self[TrainingNeed.self][id]?.statements.append(.record(statement))
    case .barrier(let id): name(barrier: id, in: statement)
    case .occupation, .pathway, .level: break
    }
  }
}
