import CareerPathways

/// A small map with a ladder, ramps, a link to another column and a move aside.
enum Ladder {
  static let engineer = RecordID(fixed: "engineer")
  static let machinist = RecordID(fixed: "machinist")
  static let welder = RecordID(fixed: "welder")
  static let joiner = RecordID(fixed: "joiner")
  static let metal = RecordID(fixed: "metal")

  static func map() throws -> PathwayMap {
    var map = PathwayMap(id: RecordID(fixed: "ladder"))
    map.name = "Making things"
    let degree = Level(id: RecordID(fixed: "degree"), title: "Degree")
    let certificate = Level(id: RecordID(fixed: "certificate"), title: "Certificate")
    try map.add(degree)
    try map.add(certificate)
    try map.add(Pathway(id: metal, title: "Metal"))
    try map.add(Pathway(id: RecordID(fixed: "wood"), title: "Wood", note: "Houses and furniture"))
    let high = PathwayMap.Cell(level: degree.id, pathway: metal)
    let low = PathwayMap.Cell(level: certificate.id, pathway: metal)
    let wood = PathwayMap.Cell(level: certificate.id, pathway: RecordID(fixed: "wood"))
    var first = Occupation(id: engineer, title: "Engineer", in: high)
    first.soc = "17-2141"
    try map.add(first)
    try map.add(Occupation(id: machinist, title: "Machinist", in: high))
    var last = Occupation(id: welder, title: "Welder", in: low)
    last.credentials = ["AWS", "OSHA 10"]
    try map.add(last)
    var other = Occupation(id: joiner, title: "Joiner", in: wood)
    other.credentials = ["OSHA 10"]
    try map.add(other)
    try addLinks(to: &map)
    return map
  }

  private static func addLinks(to map: inout PathwayMap) throws {
    try map.add(
      Progression(
        id: RecordID(fixed: "ramp-in"), from: .outside("School"), to: .occupation(welder),
        kind: .onRamp))
    try map.add(Progression(id: RecordID(fixed: "first"), from: welder, to: machinist))
    try map.add(Progression(id: RecordID(fixed: "second"), from: machinist, to: engineer))
    try map.add(
      Progression(
        id: RecordID(fixed: "ramp-out"), from: .occupation(machinist), to: .outside("Own shop"),
        kind: .offRamp))
    try map.add(Progression(id: RecordID(fixed: "over"), from: welder, to: joiner))
  }
}
