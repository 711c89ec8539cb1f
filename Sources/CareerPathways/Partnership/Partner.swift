/// An organization in the partnership: a business or a public partner.
package struct Partner: KeptRecord {
  package let id: RecordID
  package var name = ""
  package var side: Respondent.Side?
  package var sector = ""
  package var contact = ""
  package var email = ""
  package var phone = ""
  package var role = ""
  package var commitments = ""
  package var joined: CalendarDate?
  package var notes = ""
  package var unknown: [String: JSON] = [:]

  package static let folder = RecordID(fixed: "partners")
  package static let noun = Noun("partner")
  package static let purpose =
    "The organizations of the partnership, public and business, with whom to talk to in each."
  package static let place = GuidePlace.foundation

  package init(id: RecordID) { self.id = id }

  package static let fields: [Field<Partner>] = [
    .text("name", "Name", \.name, required: true, help: "The organization"),
    .choice("side", "Side", \.side, help: "Business or public partner"),
    .text("sector", "Kind", \.sector, help: "Workforce, K-12, college, employer and so on"),
    .text("contact", "Contact", \.contact, help: "The person to talk to"),
    .text("email", "Email", \.email),
    .text("phone", "Phone", \.phone),
    .longText("role", "Role", \.role, help: "What it does in the partnership"),
    .longText("commitments", "Commitments", \.commitments, help: "What it put on the table"),
    .date("joined", "Joined", \.joined, help: "Such as 2026-12-01 or today"),
    .longText("notes", "Notes", \.notes),
  ]
}
