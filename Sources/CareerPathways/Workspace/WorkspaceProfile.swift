/// Who the partnership is, and in which version its files are written: `workspace.json`.
package struct WorkspaceProfile: Record {
  /// Names the workspace for life, whatever its folder is called.
  package let id: RecordID
  package var name = ""
  package var region = ""
  package var industry = ""
  package var convener = ""
  /// The code of the area that official figures are for, as OEWS has it: `21` for Kentucky.
  package var laborArea = ""
  /// The partnership's own meanings of the ratings, by the ids of the guide's levels.
  package var ratingKey: [String: RatingMeaning] = [:]
  /// What completers and openings are compared by.
  package var supply = SupplySettings()
  /// The oldest version of the format that can read the files.
  package var read: Int? = version
  /// The version of the format that the files are written in.
  package var write: Int? = version
  /// What a program must know to write the files.
  package var features: [String] = []
  package var unknown: [String: JSON] = [:]

  /// The version of the format that this code reads and writes.
  package static let version = 1

  package init(id: RecordID) { self.id = id }

  package init(id: RecordID, name: String, region: String, industry: String, convener: String = "")
  {
    self.id = id
    self.name = name
    self.region = region
    self.industry = industry
    self.convener = convener
  }

  /// What a person edits; the versions are the program's own business.
  package static let fields: [Field<WorkspaceProfile>] = [
    .text("name", "Name", \.name, required: true, help: "What the partnership calls its work"),
    .text("region", "Region", \.region, help: "Where the partnership works"),
    .text("industry", "Industry", \.industry, help: "The industry it works with"),
    .text("convener", "Convener", \.convener, help: "The person or organization that convenes"),
    .text(
      "labor_area", "Area of official figures", \.laborArea,
      help: "The code of the area in the imported tables of wages, as 21 for Kentucky"),
  ]

  /// The fields that say how the files are written.
  private static let formatFields: [Field<WorkspaceProfile>] = [
    .wholeNumber("read", "Read", \.read, in: 1...9999),
    .wholeNumber("write", "Write", \.write, in: 1...9999),
    .list("features", "Features", \.features),
  ]
}

/// The profile as the document `workspace.json`, which holds the id too.
extension WorkspaceProfile {
  var json: JSON {
    var members = RecordCoding.members(of: self, fields: Self.fields + Self.formatFields)
    members["id"] = .string(id.text)
    members["rating_key"] = RecordCoding.object(ratingKey)
    members["supply"] = supply.isBlank ? nil : .object(RecordCoding.members(of: supply))
    return .object(members)
  }

  init(json: JSON, at place: DocumentPlace) throws(DocumentProblem) {
    let members = try RecordCoding.object(json, at: place)
    guard let id = json.id.flatMap({ RecordID($0) }) else {
      throw DocumentProblem(.field(.required), at: place.member("id"))
    }
    self.init(id: id)
    try RecordCoding.read(
      members, into: &self, at: place, parts: ["id", "rating_key", "supply"],
      fields: Self.fields + Self.formatFields)
    ratingKey = try RecordCoding.entries(
      members["rating_key"], at: place.member("rating_key"))
    if let json = members["supply"] {
      let place = place.member("supply")
      try RecordCoding.read(RecordCoding.object(json, at: place), into: &supply, at: place)
    }
  }
}
