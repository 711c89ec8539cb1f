/// Who answers a self-assessment.
package struct Respondent: Record {
  package let id: RecordID
  package var name = ""
  package var organization = ""
  package var kind: PartnerKind?
  package var unknown: [String: JSON] = [:]

  /// Which side of the partnership a partner is on.
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

  /// The side of the partnership that the person's kind of partner is on.
  package var side: Side? { kind?.side }

  package init(id: RecordID) { self.id = id }

  package init(id: RecordID, name: String, organization: String = "", kind: PartnerKind? = nil) {
    self.id = id
    self.name = name
    self.organization = organization
    self.kind = kind
  }

  package static let fields: [Field<Respondent>] = [
    .text("name", "Name", \.name, required: true, help: "Whose ratings these are"),
    .text("organization", "Organization", \.organization, help: "Where the person works"),
    .choice("kind", "Kind of partner", \.kind, help: "Whom the person speaks for"),
  ]
}
