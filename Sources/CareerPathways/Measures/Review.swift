/// A look at outcomes with partners: what works, what must change, and what to celebrate.
package struct Review: KeptRecord {
  package let id: RecordID
  package var name = ""
  package var date: CalendarDate?
  package var with: With?
  package var partners: [Reference] = []
  package var meeting: Reference?
  package var measures: [Reference] = []
  package var works = ""
  package var changes = ""
  package var celebrated = ""
  package var notes = ""
  package var unknown: [String: JSON] = [:]

  package static let folder = RecordID(fixed: "reviews")
  package static let noun = Noun("review")
  package static let purpose =
    "What business and public partners said of the outcomes: what works, what has to change."
  package static let place = GuidePlace.step(8, subStep: 2)

  package init(id: RecordID) { self.id = id }

  package static let fields: [Field<Review>] = [
    .text("name", "Review", \.name, required: true, help: "Such as First quarter"),
    .date("date", "Date", \.date, help: "Such as 2026-12-01 or today"),
    .choice("with", "With", \.with),
    .references("partners", "Partners", \.partners, to: .records(Partner.folder)),
    .reference(
      "meeting", "Meeting", \.meeting, to: .records(RecordID(fixed: "meetings")),
      help: "The meeting that it was part of"),
    .references(
      "measures", "Measures", \.measures, to: .records(Measure.folder),
      help: "The measures that were looked at"),
    .longText("works", "What works", \.works),
    .longText("changes", "What must change", \.changes),
    .longText("celebrated", "Celebrated", \.celebrated, help: "Results to be proud of"),
    .longText("notes", "Notes", \.notes),
  ]

  /// The latest first; those without a date come last.
  package static func precedes(_ one: Review, _ other: Review) -> Bool {
    switch (one.date, other.date) {
    case (let left?, let right?) where left != right: right < left
    case (.some, nil): true
    case (nil, .some): false
    default: (one.name.lowercased(), one.id) < (other.name.lowercased(), other.id)
    }
  }

  package enum With: String, FieldChoice {
    case business
    case publicPartners = "public_partners"
    case both

    package var label: String {
      switch self {
      case .business: "Business partners"
      case .publicPartners: "Public partners"
      case .both: "Business and public"
      }
    }
  }
}
