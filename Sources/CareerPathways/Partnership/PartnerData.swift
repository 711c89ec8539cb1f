/// Data that a partner brings to the common review.
package struct PartnerData: KeptRecord {
  package let id: RecordID
  package var name = ""
  package var partner: Reference?
  package var about = ""
  package var period = ""
  package var state = State.promised
  package var finding = ""
  package var source = ""
  package var notes = ""
  package var unknown: [String: JSON] = [:]

  package static let folder = RecordID(fixed: "partner-data")
  package static let noun = Noun("data set")
  package static let purpose =
    "The data that each partner brings, whether it has been gone through together, and what the "
    + "partners agree it says."
  package static let place = GuidePlace.element(3, point: 1)

  package init(id: RecordID) { self.id = id }

  package static let fields: [Field<PartnerData>] = [
    .text("name", "Data", \.name, required: true, help: "What the data set is called"),
    .reference("partner", "Brought by", \.partner, to: .records(Partner.folder)),
    .text("about", "About", \.about, help: "Openings, wages, completers and so on"),
    .text("period", "Period", \.period, help: "The years it covers"),
    .choice("state", "State", \.state, usual: .promised),
    .longText("finding", "What it says", \.finding, help: "What the partners agree it says"),
    .link("source", "Source", \.source, help: "Where it can be found"),
    .longText("notes", "Notes", \.notes),
  ]

  package enum State: String, FieldChoice {
    case promised, received, reviewed

    package var label: String {
      switch self {
      case .promised: "Promised"
      case .received: "Received"
      case .reviewed: "Gone through together"
      }
    }
  }
}
