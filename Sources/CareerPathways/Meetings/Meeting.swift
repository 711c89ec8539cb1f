/// A meeting of partners: when it was, who came in which role, and what was to be talked about.
package struct Meeting: KeptRecord {
  package let id: RecordID
  package var name = ""
  package var date: CalendarDate?
  package var kind = Kind.business
  package var leading: [Reference] = []
  package var speaking: [Reference] = []
  package var listening: [Reference] = []
  package var excused: [Reference] = []
  package var agenda = ""
  package var notes = ""
  /// The day on which public partners were told what business said.
  package var shared: CalendarDate?
  package var unknown: [String: JSON] = [:]

  package static let folder = RecordID(fixed: "meetings")
  package static let noun = Noun("meeting")
  package static let purpose =
    "The meetings of the partnership, with business, among public partners or of all, with who "
    + "came and what was said."
  package static let place = GuidePlace.step(2)

  package init(id: RecordID) { self.id = id }

  package static let fields: [Field<Meeting>] = [
    .text("name", "Meeting", \.name, required: true),
    .date("date", "Date", \.date, help: "Such as 2026-12-01, today or next fri"),
    .choice("kind", "Kind", \.kind, usual: .business, help: "With whom"),
    attendance(.leads, "Led by", "Who led it: the convener as a rule"),
    attendance(.speaks, "Spoke", "Who came to speak"),
    attendance(.listens, "Listened", "Public partners who came to listen"),
    attendance(.excused, "Excused", "Who was invited and could not come"),
    .longText("agenda", "Agenda", \.agenda),
    .longText("notes", "Notes", \.notes),
    .date(
      "shared", "Shared", \.shared, help: "When public partners were told what business said"),
  ]

  private static func attendance(
    _ role: Attendance, _ label: String, _ help: String
  ) -> Field<Meeting> {
    .references(role.rawValue, label, role.path, to: .records(Contact.folder), help: help)
  }

  /// The latest first; those without a date come last.
  package static func precedes(_ one: Meeting, _ other: Meeting) -> Bool {
    (other.date?.dayNumber ?? 0, one.name.lowercased(), one.id)
      < (one.date?.dayNumber ?? 0, other.name.lowercased(), other.id)
  }

  /// Whom a meeting is with.
  package enum Kind: String, FieldChoice {
    case business
    case publicPartners = "public"
    case joint

    package var label: String {
      switch self {
      case .business: "With business"
      case .publicPartners: "Public partners"
      case .joint: "All partners"
      }
    }
  }
}
