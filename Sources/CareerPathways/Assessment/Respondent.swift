/// Who answers a self-assessment.
package struct Respondent: Record {
  package let id: RecordID
  package var name = ""
  package var organization = ""
  package var side: Side?
  package var unknown: [String: JSON] = [:]

  /// Which side of the partnership a person speaks for.
  package enum Side: String, FieldChoice {
    case business
    case publicPartner = "public"

    package var label: String {
      switch self {
      case .business: "Business"
      case .publicPartner: "Public partner"
      }
    }
  }

  package init(id: RecordID) { self.id = id }

  package init(id: RecordID, name: String, organization: String = "") {
    self.id = id
    self.name = name
    self.organization = organization
  }

  package static let fields: [Field<Respondent>] = [
    .text("name", "Name", \.name, required: true, help: "Whose ratings these are"),
    .text("organization", "Organization", \.organization),
    .choice("side", "Side", \.side, help: "Business or public partner"),
  ]
}
