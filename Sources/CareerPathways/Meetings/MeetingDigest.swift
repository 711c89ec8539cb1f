/// What business said, question by question, for the public partners.
///
/// Public partners’ statements are not in it, but for what they asked to
/// understand. Where a statement is to go without a name, neither its partner
/// nor its person is named, even inside its words.
package struct MeetingDigest: Equatable, Sendable {
  /// The meeting; nil for all of them.
  package let meeting: Meeting?
  package let sections: [Section]
  package let clarifications: [Entry]
  /// How many businesses are heard in it.
  package let businesses: Int

  package struct Section: Equatable, Sendable {
    /// Nil for what answers no question.
    package let question: MeetingQuestion?
    package let entries: [Entry]
  }

  package struct Entry: Equatable, Sendable {
    package let said: String
    /// Who said it; nil where the name is left out or unknown.
    package let who: String?
    /// The meeting it was said in, where the digest is of all of them.
    package let meeting: String?
    package let pathway: String
    package let level: String
    package let outcomes: [StatementOutcome]
  }

  /// The digest of a meeting, or of everything that was ever said.
  package init(_ workspace: Workspace, of meeting: Meeting? = nil) {
    self.meeting = meeting
    let all =
      meeting.map { workspace.statements(in: $0.id) } ?? workspace.all(Statement.self)
    let business = all.filter { $0.side == .business && $0.standing == .input }
    let links = StatementLinks(workspace)
    let entry = { Entry($0, workspace, links, isOfAll: meeting == nil) }
    let questions = MeetingQuestion.allCases.map(Optional.some) + [nil]
    sections = questions.compactMap { question in
      let said = business.filter { $0.question == question }.map(entry)
      return said.isEmpty ? nil : Section(question: question, entries: said)
    }
    clarifications = all.filter { $0.standing == .clarification }.map(entry)
    businesses = Set(business.compactMap(workspace.partnerName)).count
  }

  /// How many statements of business are in it.
  package var count: Int { sections.reduce(0) { $0 + $1.entries.count } }
  package var isEmpty: Bool { sections.isEmpty && clarifications.isEmpty }
}

extension MeetingDigest.Entry {
  fileprivate init(
    _ statement: Statement, _ workspace: Workspace, _ links: StatementLinks, isOfAll: Bool
  ) {
    let handedOn = workspace.handedOn(statement)
    said = handedOn.said
    who = workspace.speaker(of: handedOn)
    meeting = isOfAll ? workspace.meetingName(of: statement) : nil
    (pathway, level) = (statement.pathway, statement.level)
    outcomes = links.outcomes(of: statement)
  }
}

extension Workspace {
  /// A statement as it may go to others: where it is to go without a name, it has neither partner,
  /// person nor notes, and its words name neither.
  package func handedOn(_ statement: Statement) -> Statement {
    guard statement.naming == .unnamed else { return statement }
    var handedOn = statement
    (handedOn.said, handedOn.notes) = (unnamed(statement), "")
    (handedOn.partner, handedOn.person) = (nil, nil)
    return handedOn
  }

  fileprivate func meetingName(of statement: Statement) -> String? {
    statement.meeting.map { name(of: $0, among: .records(Meeting.folder)) }
  }

  /// The words of a statement with the names of who said it taken out.
  fileprivate func unnamed(_ statement: Statement) -> String {
    let person = statement.person.map { name(of: $0, among: .records(Contact.folder)) }
    let names = [partnerName(of: statement), person].compactMap { $0 }.filter { !$0.isEmpty }
    return names.reduce(statement.said) { said, name in
      Self.replacing(name, in: said, with: "[name left out]")
    }
  }

  /// A text with every occurrence of a name, whatever its case, replaced.
  private static func replacing(_ name: String, in text: String, with other: String) -> String {
    let (wanted, letters) = (Array(name.lowercased()), Array(text))
    let lowered = letters.map { $0.lowercased() }
    var (result, place) = ("", 0)
    while place < letters.count {
      let end = place + wanted.count
      if end <= letters.count, zip(lowered[place..<end], wanted).allSatisfy({ $0 == String($1) }) {
        result += other
        place = end
      } else {
        result.append(letters[place])
        place += 1
      }
    }
    return result
  }
}
