/// What the partners agree on in writing, one record a version.
package struct Charter: KeptRecord {
  package let id: RecordID
  package var title = ""
  package var version = ""
  package var date: CalendarDate?
  package var state = State.draft
  package var text = ""
  package var unknown: [String: JSON] = [:]

  package static let folder = RecordID(fixed: "charters")
  package static let noun = Noun("charter")
  package static let purpose =
    "The written commitment of the partners, version by version. Public partners sign first, "
    + "business partners once they have joined."
  package static let place = GuidePlace.element(2, point: 5)

  package init(id: RecordID) { self.id = id }

  package static let fields: [Field<Charter>] = [
    .text("title", "Charter", \.title, required: true),
    .text("version", "Version", \.version),
    .date("date", "Date", \.date, help: "The day of this version"),
    .choice("state", "State", \.state, usual: .draft),
    .longText("text", "Text", \.text, help: "Vision, goals, and what each partner does"),
  ]

  package enum State: String, FieldChoice {
    case draft, agreed, replaced

    package var label: String {
      switch self {
      case .draft: "Draft"
      case .agreed: "Agreed"
      case .replaced: "Replaced"
      }
    }
  }
}

/// That a partner signed a charter: who for it, and when.
package struct Signature: KeptRecord {
  package let id: RecordID
  package var signer = ""
  package var partner: Reference?
  package var charter: Reference?
  package var date: CalendarDate?
  package var unknown: [String: JSON] = [:]

  package static let folder = RecordID(fixed: "signatures")
  package static let noun = Noun("signature")
  package static let purpose = "Who signed which charter for which partner, and when."
  package static let place = GuidePlace.element(2, point: 5)

  package init(id: RecordID) { self.id = id }

  package static let fields: [Field<Signature>] = [
    .text("signer", "Signed by", \.signer, required: true, help: "The person who signed"),
    .reference("partner", "Partner", \.partner, to: .records(Partner.folder)),
    .reference("charter", "Charter", \.charter, to: .records(Charter.folder)),
    .date("date", "Date", \.date, help: "The day of the signature"),
  ]
}
