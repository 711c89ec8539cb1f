import CareerPathways

/// Workspaces full of occupations whose fields are filled at random.
enum ManyOccupations {
  static func workspace(
    maps: Int, occupations: Int, using random: inout some RandomNumberGenerator
  ) -> Workspace {
    var workspace = LouisvilleExample.workspace()
    for number in 0..<maps {
      let map = map(number, occupations: occupations, using: &random)
      workspace.maps[map.id] = map
    }
    return workspace
  }

  private static func map(
    _ number: Int, occupations: Int, using random: inout some RandomNumberGenerator
  ) -> PathwayMap {
    let levels = ["Top", "Middle", "Entry"].map {
      Level(id: .random(using: &random), title: $0)
    }
    let pathways = ["Metal", "Wood", "Care"].map {
      Pathway(id: .random(using: &random), title: $0)
    }
    let all = (0..<occupations).map { index in
      let cell = PathwayMap.Cell(
        level: (levels.randomElement(using: &random) ?? levels[0]).id,
        pathway: (pathways.randomElement(using: &random) ?? pathways[0]).id)
      var occupation = Occupation(
        id: .random(using: &random), title: "\(pick(titles, &random)) \(index)", in: cell)
      fill(&occupation, using: &random)
      return occupation
    }
    return PathwayMap(
      id: .random(using: &random), name: "Map \(number)", levels: levels, pathways: pathways,
      occupations: all)
  }

  private static func fill(
    _ occupation: inout Occupation, using random: inout some RandomNumberGenerator
  ) {
    occupation.postings = some(Int.random(in: 0...5000, using: &random), &random)
    occupation.wageLow = some(Money(cents: .random(in: 1000...9_000_000, using: &random)), &random)
    occupation.wageBasis = some(pick(WageBasis.allCases, &random), &random)
    occupation.education = pick(["", "High school", "Associate's degree"], &random)
    occupation.skills = some([pick(titles, &random), "Safety; always"], &random) ?? []
    occupation.notes = pick(["", "Ask Mercy\nabout it", "ÉLAN"], &random)
  }

  private static let titles = ["Welder", "carpenter", "Nurse", "Élite welder", "Aide"]

  private static func pick<Value>(
    _ values: [Value], _ random: inout some RandomNumberGenerator
  ) -> Value { values.randomElement(using: &random) ?? values[0] }

  private static func some<Value>(
    _ value: Value, _ random: inout some RandomNumberGenerator
  ) -> Value? { Bool.random(using: &random) ? value : nil }
}
