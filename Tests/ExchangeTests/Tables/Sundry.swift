import CareerPathways

/// A kind of record of the tests alone, with a field of every sort.
struct Sundry: KeptRecord {
  let id: RecordID
  var name = ""
  var notes = ""
  var link = ""
  var side: Respondent.Side?
  var status = Status.notStarted
  var count: Int?
  var cost: Money?
  var share: Int?
  var day: CalendarDate?
  var tags: [String] = []
  var map: Reference?
  var occupations: [Reference] = []
  var others: [Reference] = []
  var unknown: [String: JSON] = [:]

  init(id: RecordID) { self.id = id }

  static let folder = RecordID(fixed: "sundries")
  static let noun = Noun("sundry", "sundries")
  static let purpose = "Anything at all."
  static let place = GuidePlace.introduction

  static let fields: [Field<Sundry>] = [
    .text("name", "Name", \.name, required: true), .longText("notes", "Notes", \.notes),
    .link("link", "Link", \.link), .choice("side", "Side", \.side),
    .choice("status", "Status", \.status, usual: .notStarted),
    .wholeNumber("count", "Count", \.count, in: -500...5), .money("cost", "Cost", \.cost),
    .percent("share", "Share", \.share), .date("day", "Day", \.day), .list("tags", "Tags", \.tags),
    .reference("map", "Map", \.map, to: .maps),
    .references("occupations", "Occupations", \.occupations, to: .occupations),
    .references("others", "Others", \.others, to: .records(folder)),
  ]
}
