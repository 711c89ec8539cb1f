import CareerPathways

/// A map of 1,000 occupations and 3,000 progressions.
enum LargeMap {
  enum Shape: CaseIterable {
    /// Eight levels by ten pathways; links go up a level or sideways, as on real maps.
    case lattice
    /// Links from anywhere to anywhere, so that everything hangs together in circles.
    case tangle
  }

  static let occupations = 1000
  static let progressions = 3000

  static func make(_ shape: Shape, seed: Int) -> PathwayMap {
    var random = Numbers(seed: seed)
    let levels = (0..<8).map { Level(id: id("level", $0), title: "Level \($0)") }
    let pathways = (0..<10).map { Pathway(id: id("pathway", $0), title: "Pathway \($0)") }
    let all = (0..<occupations).map { number in
      let cell = PathwayMap.Cell(
        level: levels[number % 8].id, pathway: pathways[number / 8 % 10].id)
      return occupation(number, in: cell, &random)
    }
    let links = (0..<progressions).map { link($0, shape, &random) }
    return PathwayMap(
      id: RecordID(fixed: "large"), name: "Large", levels: levels, pathways: pathways,
      occupations: all, progressions: links)
  }

  private static func occupation(
    _ number: Int, in cell: PathwayMap.Cell, _ random: inout Numbers
  ) -> Occupation {
    var occupation = Occupation(id: id("o", number), title: "Occupation \(number)", in: cell)
    occupation.credentials = ["Certificate \(number % 50)"]
    if Int.random(in: 0..<10, using: &random) > 0 {
      occupation.wageLow = Money(cents: Int.random(in: 1200...6000, using: &random))
    }
    return occupation
  }

  /// Levels are counted from the top, so that one step up is the number before.
  private static func link(_ number: Int, _ shape: Shape, _ random: inout Numbers) -> Progression {
    let from = Int.random(in: 0..<occupations, using: &random)
    var to = Int.random(in: 0..<occupations, using: &random)
    if shape == .lattice {
      let isAdvance = from % 8 > 0 && Int.random(in: 0..<3, using: &random) > 0
      to = to / 8 * 8 + from % 8 - (isAdvance ? 1 : 0)
    }
    var link = Progression(
      id: id("p", number), from: id("o", from), to: id("o", to),
      kind: from % 8 == to % 8 ? .lateral : .advance)
    if Int.random(in: 0..<5, using: &random) > 0 {
      link.months = Int.random(in: 0...36, using: &random)
    }
    return link
  }

  private static func id(_ kind: String, _ number: Int) -> RecordID {
    RecordID("\(kind)-\(number)") ?? RecordID(fixed: "none")
  }
}

/// Random numbers that are the same for the same seed (SplitMix64).
struct Numbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: Int) { state = UInt64(bitPattern: Int64(seed)) &+ 0x9E37_79B9_7F4A_7C15 }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
