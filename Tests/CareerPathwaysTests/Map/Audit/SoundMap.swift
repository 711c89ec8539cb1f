@testable import CareerPathways

/// A map that keeps every rule of the audit: two pathways of three levels, an occupation in each
/// cell, linked from an on-ramp up to the top, with an off-ramp halfway.
enum SoundMap {
  static let map: PathwayMap = {
    var map = PathwayMap(
      id: RecordID(fixed: "sound"), name: "Sound",
      levels: [
        Level(id: RecordID(fixed: "top"), title: "Top"),
        Level(id: RecordID(fixed: "mid"), title: "Middle"),
        Level(id: RecordID(fixed: "low"), title: "Low"),
      ],
      pathways: [
        Pathway(id: RecordID(fixed: "a"), title: "Care"),
        Pathway(id: RecordID(fixed: "b"), title: "Records"),
      ],
      occupations: cells.enumerated().map { occupation($0, $1) })
    map.progressions = links
    map.figures[cell("low", "a")] = CellFigures(postings: 10, wages: wages(1000, 2000))
    return map
  }()

  static func cell(_ level: StaticString, _ pathway: StaticString) -> PathwayMap.Cell {
    PathwayMap.Cell(level: RecordID(fixed: level), pathway: RecordID(fixed: pathway))
  }

  static func wages(_ low: Int, _ high: Int, _ basis: WageBasis = .hourly) -> WageRange? {
    WageRange(low: Money(cents: low), high: Money(cents: high), basis: basis)
  }

  private static let cells: [(StaticString, StaticString, StaticString)] = [
    ("low-a", "low", "a"), ("mid-a", "mid", "a"), ("top-a", "top", "a"),
    ("low-b", "low", "b"), ("mid-b", "mid", "b"), ("top-b", "top", "b"),
  ]

  /// An occupation with every fact; each pays more than the one before it in its pathway.
  static func occupation(
    _ number: Int, _ names: (id: StaticString, level: StaticString, pathway: StaticString)
  ) -> Occupation {
    var occupation = Occupation(
      id: RecordID(fixed: names.id), title: names.id.description,
      in: cell(names.level, names.pathway))
    occupation.soc = "29-101\(number)"
    occupation.postings = 10
    occupation.pay(wages(1000 + 500 * (number % 3), 2000 + 500 * (number % 3)))
    occupation.education = "Some"
    occupation.training = "A course"
    occupation.experience = "A year"
    occupation.skills = ["Listening"]
    occupation.credentials = ["First aid"]
    occupation.workBased = "Apprenticeship"
    occupation.supports = "Coaching"
    return occupation
  }

  private static let links = ["a", "b"].flatMap { pathway in
    [
      link("in-\(pathway)", .outside("School"), .occupation(id("low-\(pathway)")), .onRamp),
      link(from: "low-\(pathway)", to: "mid-\(pathway)"),
      link(from: "mid-\(pathway)", to: "top-\(pathway)"),
      link("out-\(pathway)", .occupation(id("mid-\(pathway)")), .outside("Work"), .offRamp),
    ]
  }

  static func link(from: String, to: String, _ kind: Progression.Kind = .advance) -> Progression {
    link("\(from)-to-\(to)", .occupation(id(from)), .occupation(id(to)), kind)
  }

  static func link(
    _ name: String, _ from: Progression.End, _ to: Progression.End, _ kind: Progression.Kind
  ) -> Progression {
    Progression(id: id(name), from: from, to: to, kind: kind)
  }

  static func id(_ text: String) -> RecordID { RecordID(text) ?? .nowhere }
}

extension Occupation {
  /// Gives the occupation this pay, or none.
  mutating func pay(_ wages: WageRange?) {
    wageLow = wages?.low
    wageHigh = wages?.high
    wageBasis = wages?.basis
  }
}

extension PathwayMap {
  /// Changes one occupation, whatever rules that breaks.
  mutating func change(_ id: String, _ change: (inout Occupation) -> Void) {
    guard let index = occupations.firstIndex(where: { $0.id.text == id }) else { return }
    change(&occupations[index])
  }

  /// Adds an occupation like those of the sound map, with links to and from it.
  mutating func addOccupation(
    _ id: StaticString, in level: StaticString, _ pathway: StaticString = "a",
    to next: String? = nil, _ change: (inout Occupation) -> Void = { _ in }
  ) {
    var occupation = SoundMap.occupation(7, (id, level, pathway))
    change(&occupation)
    occupations.append(occupation)
    if let next { progressions.append(SoundMap.link(from: id.description, to: next)) }
  }

  mutating func unlink(_ names: String...) {
    progressions.removeAll { names.contains($0.id.text) }
  }
}
