/// How much schooling a text speaks of: the title of a level, or what people typically need.
package enum EducationRank: Int, CaseIterable, Comparable, Sendable {
  case none
  case highSchool
  /// Certificates and other awards below a degree, and some college.
  case award
  case associate
  case bachelor
  case master
  case doctor

  package static func < (left: EducationRank, right: EducationRank) -> Bool {
    left.rawValue < right.rawValue
  }

  /// The rank of a text; nil where it speaks of none.
  ///
  /// Of several, the first in the table counts.
  package init?(_ text: String) {
    let words = Self.words(of: text)
    let found = Self.marks.first { mark in
      mark.words.contains { marks in marks.allSatisfy { words.contains($0) } }
    }
    guard let found else { return nil }
    self = found.rank
  }

  /// The rank of a job zone of O*NET, 1 to 5.
  package init?(zone: Int) {
    let ranks: [EducationRank] = [.none, .highSchool, .award, .bachelor, .master]
    guard ranks.indices.contains(zone - 1) else { return nil }
    self = ranks[zone - 1]
  }

  /// The words by which a rank is known, all of a row together; the surest first.
  private static let marks: [(rank: EducationRank, words: [[String]])] = [
    (.none, [["no", "formal"]]),
    (.award, [["nondegree"]]),
    (.doctor, [["doctoral"], ["doctorate"], ["doctor"], ["phd"], ["professional", "degree"]]),
    (.master, [["master"], ["masters"], ["ma"], ["ms"], ["mba"], ["graduate", "degree"]]),
    (.bachelor, [["bachelor"], ["bachelors"], ["ba"], ["bs"]]),
    (.associate, [["associate"], ["associates"], ["aa"], ["as"], ["aas"]]),
    (
      .award,
      [
        ["some", "college"], ["certificate"], ["certificates"], ["certification"],
        ["apprenticeship"],
        ["diploma", "postsecondary"],
      ]
    ),
    (.highSchool, [["high", "school"], ["ged"], ["hs"], ["hse"], ["diploma"]]),
    (.none, [["none"], ["entry"]]),
  ]

  /// The words in lower case: `Bachelor's` is `bachelor` and `s`, `BA/BS` is `ba` and `bs`.
  private static func words(of text: String) -> Set<String> {
    let pieces = text.lowercased().unicodeScalars.split { scalar in
      !scalar.properties.isAlphabetic && !("0"..."9").contains(scalar)
    }
    return Set(pieces.map { String(String.UnicodeScalarView($0)) })
  }
}

extension PathwayMap {
  /// The level that suits so much schooling: of that rank, else of the nearest, else by how high
  /// it stands; nil on a map without levels.
  package func level(suiting rank: EducationRank) -> Level? {
    let ranked = levels.compactMap { level in EducationRank(level.title).map { ($0, level) } }
    let nearest = ranked.min {
      (abs($0.0.rawValue - rank.rawValue), $0.0) < (abs($1.0.rawValue - rank.rawValue), $1.0)
    }
    if let nearest { return nearest.1 }
    guard let last = levels.indices.last, let top = EducationRank.allCases.last else { return nil }
    let steps = Double(top.rawValue - rank.rawValue) / Double(top.rawValue)
    return levels[Int((steps * Double(last)).rounded())]
  }
}
