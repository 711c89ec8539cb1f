import CareerPathways

/// A comparison as lines of text for the command line: the widest disagreement first.
package struct ComparisonText {
  private let round: RoundComparison

  package init(_ round: RoundComparison) { self.round = round }

  package var lines: [String] {
    let date = round.date.map { ", \($0)" } ?? ""
    return ["\(round.name)\(date): \(ComparisonWords.people(round))."]
      + [ComparisonWords.warning(round)].compactMap { $0 } + round.ranked.flatMap(lines)
  }

  private func lines(of item: ComparedItem) -> [String] {
    let title = item.isSection ? "\(item.title) as a whole" : item.title
    let rest =
      [dots(of: item)] + ComparedWords.figures(item, in: round)
      + labelled("agreed", ComparedWords.agreed(item))
      + labelled("the team", ComparedWords.team(item))
      + labelled("named", ComparedWords.named(item))
      + labelled("kind", ComparedWords.kinds(item)) + labelled("note", ComparedWords.notes(item))
    return ["", "\(item.rank.map { "\($0). " } ?? "")\(title) (\(item.id))"]
      + rest.filter { !$0.isEmpty }.map {
        "   " + $0.split(whereSeparator: \.isNewline).joined(separator: " ")
      }
  }

  private func labelled(_ label: String, _ texts: [String]) -> [String] {
    texts.map { "\(label): \($0)" }
  }

  private func dots(of item: ComparedItem) -> String {
    guard let tally = item.statistics?.tally, tally.contains(where: { $0 > 0 }) else { return "" }
    return zip(1..., tally).map { "\($0) " + String(repeating: "●", count: $1) }
      .joined(separator: "  ")
  }
}
