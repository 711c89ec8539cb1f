@testable import CareerPathways

/// A small region that a seed makes up: some of everything that can go wrong is in it.
struct SupplyWorld {
  private(set) var input = SupplyInput()
  private var random: SeededGenerator

  /// Occupations, the last of them reported under an aggregate only.
  private static let codes = (1...9).map { "15-120\($0)" } + ["31-1121", "31-1122"]

  init(seed: Int) {
    random = SeededGenerator(seed: seed)
    input.aggregates = [Aggregate(soc: "31-1120", members: ["31-1121", "31-1122"])]
    for soc in Self.codes.dropLast(2) + ["31-1120", "15-0000"] { addOpenings(soc) }
    for number in 1...8 { addLinks(of: "11.010\(number)") }
    input.years = Int.random(in: 1...3, using: &random)
    input.completers = several(40) { world, _ in world.completers() }
    input.overrides = several(3) { $0.override($1) }
    input.localCompleters = several(3) { $0.local($1) }
    input.awardLevels = chance(4) ? ["3", "5"] : nil
  }

  /// The same region, everything in it told in another order.
  func shuffled() -> SupplyInput {
    var (shuffled, random) = (input, random)
    shuffled.openings.shuffle(using: &random)
    shuffled.completers.shuffle(using: &random)
    shuffled.crosswalk.shuffle(using: &random)
    shuffled.overrides.shuffle(using: &random)
    shuffled.localCompleters.shuffle(using: &random)
    return shuffled
  }

  private mutating func chance(_ outOf: Int) -> Bool {
    Int.random(in: 0..<outOf, using: &random) == 0
  }

  private mutating func several<Thing>(
    _ most: Int, _ make: (inout SupplyWorld, Int) -> Thing
  ) -> [Thing] {
    var things: [Thing] = []
    for number in 0..<Int.random(in: 0...most, using: &random) {
      things.append(make(&self, number))
    }
    return things
  }

  private mutating func addOpenings(_ soc: String) {
    if chance(6) { return }
    let openings = Openings(
      soc: soc, title: soc,
      perYear: chance(8) ? nil : Double(Int.random(in: 0...90, using: &random)),
      employment: chance(9) ? nil : Double.random(in: 0...900, using: &random))
    input.openings.append(openings)
  }

  private mutating func addLinks(of cip: String) {
    let count = Int.random(in: 0...4, using: &random)
    let codes = Self.codes.shuffled(using: &random).prefix(count)
    let linked = chance(6) ? [CrosswalkLink.noMatch] : Array(codes)
    input.crosswalk += linked.map { CrosswalkLink(cip: cip, soc: $0) }
  }

  private mutating func cip() -> String {
    chance(20) ? "99" : "11.010\(Int.random(in: 1...9, using: &random))"
  }

  private mutating func completers() -> Completers {
    Completers(
      institution: String(Int.random(in: 1...4, using: &random)), cip: cip(),
      awardLevel: ["2", "3", "5"].randomElement(using: &random) ?? "",
      persons: chance(30) ? nil : Double.random(in: 0...200, using: &random))
  }

  private mutating func override(_ number: Int) -> CrosswalkOverride {
    var override = CrosswalkOverride(id: RecordID("o\(number)") ?? .nowhere)
    override.cip = cip()
    override.soc = Self.codes.randomElement(using: &random) ?? ""
    override.action = chance(2) ? .add : .remove
    return override
  }

  private mutating func local(_ number: Int) -> LocalCompleters {
    var local = LocalCompleters(id: RecordID("l\(number)") ?? .nowhere)
    local.provider = chance(2) ? "A" : "B"
    local.cip = chance(2) ? cip() : ""
    local.occupations = chance(2) ? Array(Self.codes.prefix(2)) : []
    local.completers = chance(9) ? nil : Int.random(in: 0...60, using: &random)
    return local
  }
}
