/// A person of a partner, and the part they play in the partnership.
package struct Contact: KeptRecord {
  package let id: RecordID
  package var name = ""
  package var partner: Reference?
  package var position = ""
  package var role: Role?
  package var team: Team?
  package var email = ""
  package var phone = ""
  package var notes = ""
  package var unknown: [String: JSON] = [:]

  package static let folder = RecordID(fixed: "contacts")
  package static let noun = Noun("person", "people")
  package static let purpose =
    "The people of the partners: who convenes, who champions the work, who meets business and "
    + "who works behind the scenes."
  package static let place = GuidePlace.element(2)

  package init(id: RecordID) { self.id = id }

  package static let fields: [Field<Contact>] = [
    .text("name", "Name", \.name, required: true),
    .reference(
      "partner", "Partner", \.partner, to: .records(Partner.folder),
      help: "The organization that the person speaks for"),
    .text("position", "Position", \.position),
    .choice("role", "Role", \.role, help: "The part played in the partnership"),
    .choice("team", "Team", \.team, help: "Whether on the data team"),
    .text("email", "Email", \.email),
    .text("phone", "Phone", \.phone),
    .longText("notes", "Notes", \.notes),
  ]
}

extension Contact {
  /// The part that a person plays in the partnership.
  package enum Role: String, FieldChoice {
    case convener
    case champion
    case inRoom = "in_room"
    case backOffice = "back_office"

    package var label: String {
      switch self {
      case .convener: "Convener"
      case .champion: "Champion"
      case .inRoom: "In the room"
      case .backOffice: "Back office"
      }
    }
  }

  /// A group that works on one thing for the whole partnership.
  package enum Team: String, FieldChoice {
    case data

    package var label: String { "Data team" }
  }
}
