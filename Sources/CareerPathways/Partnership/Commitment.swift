/// What a partner puts into the common work: money, people’s time, rooms or equipment.
package struct Commitment: KeptRecord {
  package let id: RecordID
  package var what = ""
  package var partner: Reference?
  package var kind: Kind?
  package var amount: Money?
  package var quantity = ""
  package var state = State.offered
  package var due: CalendarDate?
  package var notes = ""
  package var unknown: [String: JSON] = [:]

  package static let folder = RecordID(fixed: "commitments")
  package static let noun = Noun("commitment")
  package static let purpose =
    "What each partner commits to the common work, and how far it has come of it."
  package static let place = GuidePlace.element(2)

  package init(id: RecordID) { self.id = id }

  package static let fields: [Field<Commitment>] = [
    .text("what", "Commitment", \.what, required: true, help: "What the partner gives or does"),
    .reference("partner", "Partner", \.partner, to: .records(Partner.folder)),
    .choice("kind", "Kind", \.kind),
    .money("amount", "Amount", \.amount, help: "Where it is money"),
    .text("quantity", "How much", \.quantity, help: "Where it is no money: 8 hours a week"),
    .choice("state", "State", \.state, usual: .offered),
    .date("due", "Due", \.due, help: "Such as 2026-12-01, next fri or +1m"),
    .longText("notes", "Notes", \.notes),
  ]
}

extension Commitment {
  package enum Kind: String, FieldChoice {
    case money, staff, space, equipment, other

    package var label: String {
      switch self {
      case .money: "Money"
      case .staff: "Staff"
      case .space: "Space"
      case .equipment: "Equipment"
      case .other: "Other"
      }
    }
  }

  package enum State: String, FieldChoice {
    case offered, agreed, kept, withdrawn

    package var label: String {
      switch self {
      case .offered: "Offered"
      case .agreed: "Agreed"
      case .kept: "Kept"
      case .withdrawn: "Withdrawn"
      }
    }

    package var isClosed: Bool { self == .kept || self == .withdrawn }
  }
}
