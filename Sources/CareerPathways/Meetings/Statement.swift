/// What a partner said, in one line, with the question it answers and what it concerns.
package struct Statement: KeptRecord {
  package let id: RecordID
  package var said = ""
  package var partner: Reference?
  package var person: Reference?
  package var side: Respondent.Side?
  package var meeting: Reference?
  /// Its place among the statements of the meeting, from 1.
  package var order: Int?
  package var question: MeetingQuestion?
  package var map: Reference?
  package var occupations: [Reference] = []
  package var pathway = ""
  package var level = ""
  package var standing = Standing.input
  package var naming = Naming.named
  package var notes = ""
  package var unknown: [String: JSON] = [:]

  package static let folder = RecordID(fixed: "statements")
  package static let noun = Noun("statement")
  package static let purpose =
    "What partners said, in their own words, business and public partners apart, and what became "
    + "of it."
  package static let place = GuidePlace.step(2)

  package init(id: RecordID) { self.id = id }

  package static let fields: [Field<Statement>] = [
    .text("said", "What was said", \.said, required: true, help: "In their own words"),
    .reference("partner", "Partner", \.partner, to: .records(Partner.folder)),
    .reference("person", "Person", \.person, to: .records(Contact.folder)),
    .choice("side", "Side", \.side, help: "Business or public partner"),
    .reference("meeting", "Meeting", \.meeting, to: .records(Meeting.folder)),
    .wholeNumber("order", "Number", \.order, in: 1...99_999, help: "Its place in the meeting"),
    .choice("question", "Question", \.question, help: "The question that it answers"),
    .reference("map", "Map", \.map, to: .maps),
    .references("occupations", "Occupations", \.occupations, to: .occupations),
    .text("pathway", "Pathway", \.pathway),
    .text("level", "Level", \.level),
    .choice("standing", "Counts as", \.standing, usual: .input),
    .choice("naming", "In the digest", \.naming, usual: .named),
    .longText("notes", "Notes", \.notes),
  ]

  /// By meeting, then in the order in which they were said.
  package static func precedes(_ one: Statement, _ other: Statement) -> Bool {
    (one.meetingKey, one.order ?? .max, one.said, one.id)
      < (other.meetingKey, other.order ?? .max, other.said, other.id)
  }

  private var meetingKey: String {
    switch meeting {
    case .record(let id): id.text
    case .named(let name): name
    case nil: ""
    }
  }
}

extension Statement {
  /// Whether a statement is what industry says, or a question that public partners asked.
  package enum Standing: String, FieldChoice {
    case input
    case clarification

    package var label: String {
      switch self {
      case .input: "What was said"
      case .clarification: "Clarification"
      }
    }
  }

  /// Whether a digest says who said it.
  package enum Naming: String, FieldChoice {
    case named
    case unnamed

    package var label: String {
      switch self {
      case .named: "With the name"
      case .unnamed: "Without a name"
      }
    }
  }
}
