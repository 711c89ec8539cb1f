/// A point of the public partners’ look at themselves: a strength, weakness, opportunity or threat.
package struct SwotNote: KeptRecord {
  package let id: RecordID
  package var text = ""
  package var quarter: Quarter?
  package var partner: Reference?
  package var date: CalendarDate?
  package var unknown: [String: JSON] = [:]

  package static let folder = RecordID(fixed: "swot")
  package static let noun = Noun("SWOT note")
  package static let purpose =
    "Strengths and weaknesses, opportunities and threats, as the public partners see them."
  package static let place = GuidePlace.element(6, point: 3)

  package init(id: RecordID) { self.id = id }

  package static let fields: [Field<SwotNote>] = [
    .text("text", "Point", \.text, required: true),
    .choice("quarter", "Quarter", \.quarter),
    .reference("partner", "Seen by", \.partner, to: .records(Partner.folder)),
    .date("date", "Date", \.date),
  ]

  package enum Quarter: String, FieldChoice {
    case strength, weakness, opportunity, threat

    package var label: String {
      switch self {
      case .strength: "Strength"
      case .weakness: "Weakness"
      case .opportunity: "Opportunity"
      case .threat: "Threat"
      }
    }
  }
}

/// What talent the industry needs, as its businesses tell.
package struct TalentNeed: KeptRecord {
  package let id: RecordID
  package var text = ""
  package var partner: Reference?
  package var occupation: Reference?
  package var date: CalendarDate?
  package var notes = ""
  package var unknown: [String: JSON] = [:]

  package static let folder = RecordID(fixed: "talent-needs")
  package static let noun = Noun("talent need")
  package static let purpose =
    "What the assessment of the industry’s talent needs found, with the businesses that said it."
  package static let place = GuidePlace.element(6, point: 2)

  package init(id: RecordID) { self.id = id }

  package static let fields: [Field<TalentNeed>] = [
    .text("text", "Need", \.text, required: true),
    .reference("partner", "Told by", \.partner, to: .records(Partner.folder)),
    .reference("occupation", "Occupation", \.occupation, to: .occupations),
    .date("date", "Date", \.date),
    .longText("notes", "Notes", \.notes),
  ]
}
