/// What one partner can bring to programs: a row of the resource map, with what a braiding needs.
package struct Resource: KeptRecord {
  package let id: RecordID
  package var organization = ""
  package var programs = ""
  package var services = ""
  package var restrictions = ""
  package var populations = ""
  package var assets = ""
  package var notes = ""
  package var contact = ""
  package var group: Group?
  package var kind: Kind?
  package var partner: Reference?
  package var amount: Money?
  package var from: CalendarDate?
  package var until: CalendarDate?
  /// The only components that it may pay for; none for any.
  package var onlyFor: [String] = []
  /// The components that it may not pay for.
  package var notFor: [String] = []
  package var unknown: [String: JSON] = [:]

  package static let folder = RecordID(fixed: "resources")
  package static let noun = Noun("resource")
  package static let purpose =
    "The resource map: what every partner can bring, its restrictions and whom it serves."
  package static let place = GuidePlace.appendix(.resourceMapping)

  package init(id: RecordID) { self.id = id }

  /// The organization, and its program where one is named.
  package var title: String { programs.isEmpty ? organization : "\(organization): \(programs)" }
}

extension Resource {
  package static let fields = mapFields + braidingFields

  /// The eight columns of the form, in its order, so that a sheet of them can be pasted.
  private static let mapFields: [Field<Resource>] = [
    .text(
      "organization", "Organization", \.organization, required: true, help: hint(0)),
    .text("programs", "Key programs", \.programs, help: hint(1)),
    .text("services", "Primary services", \.services, help: hint(2)),
    .text("restrictions", "Restrictions", \.restrictions, help: hint(3)),
    .text("populations", "Populations", \.populations, help: hint(4)),
    .text("assets", "Space, staff, equipment", \.assets, help: hint(5)),
    .longText("notes", "Other notes", \.notes, help: hint(6)),
    .text("contact", "Contact", \.contact, help: hint(7)),
  ]

  private static let braidingFields: [Field<Resource>] = [
    .choice("group", "Group", \.group, help: "The group of partners that it comes from"),
    .choice("kind", "Asset", \.kind, help: "Money, staff, equipment, space and so on"),
    .reference("partner", "Partner", \.partner, to: .records(Partner.folder)),
    .money("amount", "Amount", \.amount, help: "In dollars, or what it is worth"),
    .date("from", "From", \.from, help: "The first day on which it can be used"),
    .date("until", "Until", \.until, help: "The last day on which it can be used"),
    .list("only_for", "Only for", \.onlyFor, help: "Components that it may pay for, if not all"),
    .list("not_for", "Not for", \.notFor, help: "Components that it may not pay for"),
  ]

  private static func hint(_ column: Int) -> String { Guide.resourceMap.columns[column].hint }

  /// The kinds of assets.
  package enum Kind: String, FieldChoice {
    case funding, staff, expertise, equipment, space, services, other

    package var label: String {
      switch self {
      case .funding: "Funding"
      case .staff: "Staff"
      case .expertise: "Expertise"
      case .equipment: "Equipment"
      case .space: "Space"
      case .services: "Services"
      case .other: "Other"
      }
    }
  }

  /// The six groups of partners of the form.
  package enum Group: String, FieldChoice {
    case secondary
    case postSecondary = "post_secondary"
    case workforce
    case community
    case industry
    case other

    /// What the guide says of it.
    package var guide: GuidePartnerGroup {
      Guide.resourceMap.groups[Self.allCases.firstIndex(of: self) ?? 0]
    }

    package var label: String { guide.shortTitle }
  }
}
