import CareerPathways

extension PathwayMap {
  /// A random whole map with everything that no CSV says: where figures come from, official ones,
  /// the map's life, rules that do not count, and members that only a newer version knows.
  static func hostileWithLife(using random: inout SeededGenerator) -> PathwayMap {
    var map = hostile(using: &random)
    map.fill(using: &random)
    map.status = MapStatus.allCases.randomElement(using: &random) ?? .draft
    map.parent = Bool.random(using: &random) ? .random(using: &random) : nil
    map.unknown = .hostile(using: &random)
    for _ in 0..<Int.random(in: 0...2, using: &random) {
      var rule = SilencedRule(id: .random(using: &random))
      rule.fill(using: &random)
      map.silence(rule)
    }
    for var occupation in map.occupations {
      occupation.enliven(using: &random)
      attempt { try map.replace(occupation) }
    }
    for (cell, figures) in map.figures.sorted(by: { $0.key.level < $1.key.level }) {
      var figures = figures
      figures.stamp(.hostile(using: &random), since: nil)
      figures.unknown = .hostile(using: &random)
      attempt { try map.setFigures(figures, in: cell) }
    }
    for var level in map.levels {
      level.unknown = .hostile(using: &random)
      attempt { try map.replace(level) }
    }
    for var pathway in map.pathways {
      pathway.unknown = .hostile(using: &random)
      attempt { try map.replace(pathway) }
    }
    for var link in map.progressions {
      link.unknown = .hostile(using: &random)
      attempt { try map.replace(link) }
    }
    return map
  }

  private static func attempt(_ edit: () throws -> Void) {
    do { try edit() } catch {}
  }
}

extension Occupation {
  fileprivate mutating func enliven(using random: inout SeededGenerator) {
    official.fill(using: &random)
    unknown = .hostile(using: &random)
    if Bool.random(using: &random) { soc = "15-1254" }
    // The same words spelled in two ways, and one twice.
    if Bool.random(using: &random) { credentials += ["A+", "\u{E9}", "e\u{301}", "A+"] }
    stamp(.hostile(using: &random), since: nil)
  }
}

extension FigureSource {
  fileprivate static func hostile(using random: inout SeededGenerator) -> FigureSource {
    var source = FigureSource()
    source.fill(using: &random)
    // A source that says nothing is left out of every file.
    source.by = "B"
    source.unknown = .hostile(using: &random)
    return source
  }
}

extension [String: JSON] {
  /// Members that no field is called like, one time in three.
  fileprivate static func hostile(using random: inout SeededGenerator) -> [String: JSON] {
    guard Int.random(in: 0..<3, using: &random) == 0 else { return [:] }
    let text = String.hostile(using: &random)
    return [
      "later": .array([.null, .number("-0.50e+7"), .object(["@id": .string(text)])]),
      "x_\(text)": .string(text), "@type": .bool(false),
    ]
  }
}
