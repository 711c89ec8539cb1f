import CareerPathways

/// A kind of record that the workshop does not know: what somebody remarked on an occupation.
struct Remark: KeptRecord {
  let id: RecordID
  var text = ""
  var partner: Reference?
  var about: Reference?
  var day: CalendarDate?
  var unknown: [String: JSON] = [:]

  init(id: RecordID) { self.id = id }

  static let folder = RecordID(fixed: "remarks")
  static let noun = Noun("remark")
  static let purpose = "What was remarked on an occupation."
  static let place = GuidePlace.step(2)

  static let fields: [Field<Remark>] = [
    .text("text", "Remark", \.text, required: true),
    .reference("partner", "Partner", \.partner, to: .records(Partner.folder)),
    .reference("about", "About", \.about, to: .occupations),
    .date("day", "Day", \.day, help: "Such as next fri"),
  ]
}
