import CareerPathways
import Exchange
import TerminalUI

/// The filters that typed words may mean on a map, the likeliest first.
struct FilterOffers {
  private let map: PathwayMap
  /// The filters that the map itself suggests: high demand, its credentials, its educations.
  private let known: [OccupationFilter]
  private let match: TitleMatch

  init(_ map: PathwayMap) {
    self.map = map
    let demand: [OccupationFilter] = map.demandThreshold == nil ? [] : [.highDemand]
    let credentials = Self.byCount(map.occupations.flatMap(\.credentials))
    let educations = Self.byCount(map.occupations.map { map.education(of: $0) })
    known =
      demand + credentials.map { .credential($0) } + educations.map { .education($0) }
    match = TitleMatch(known.map { Sentences.filter($0, on: map) })
  }

  func found(_ text: String) -> [OccupationFilter] {
    let text = text.tidied
    guard !text.isEmpty else { return known }
    let found = match.found(text).map { known[$0] }
    let exact = found.filter { $0.name?.lowercased() == text.lowercased() }
    return figures(text) + exact + found.filter { !exact.contains($0) } + [.words(text)]
  }

  /// The filter that an offer, or else a text, means first.
  func filter(_ text: String) -> OccupationFilter? {
    let known = known.first { label($0) == text }
    return known ?? found(text).first { label($0) == text } ?? found(text).first
  }

  /// The words of an offer, with how many occupations it picks.
  func label(_ filter: OccupationFilter) -> String {
    Sentences.filter(filter, on: map) + ": \(map.occupations(filter).count)"
  }

  /// A wage or a number of postings, as `$25`, `40,000/yr`, `50 postings` or `50` say it.
  private func figures(_ text: String) -> [OccupationFilter] {
    let text = String(text.drop { ">=≥ ".contains($0) })
    let figures = FigureText(text)
    let wages = figures?.wages ?? FigureText("$" + text)?.wages
    var found: [OccupationFilter] = []
    if let wage = wages?.low ?? wages?.high, let basis = wages?.basis {
      found.append(.wage(atLeast: wage, basis))
    }
    if let postings = figures?.postings { found.append(.postings(atLeast: postings)) }
    return found
  }

  /// Each text once, the most frequent first.
  private static func byCount(_ texts: [String]) -> [String] {
    let counts = Dictionary(texts.filter { !$0.isEmpty }.map { ($0, 1) }, uniquingKeysWith: +)
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
  }
}

extension OccupationFilter {
  /// The credential or the education that it picks.
  fileprivate var name: String? {
    switch self {
    case .credential(let name), .education(let name): name
    case .highDemand, .postings, .wage, .words: nil
    }
  }
}
