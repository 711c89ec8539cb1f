import CareerPathways

/// What a comparison says of one question, line by line.
package enum ComparedWords {
  /// Count, median and range; mean and deviation with their count; blanks and rank; the target.
  package static func figures(_ item: ComparedItem, in round: RoundComparison) -> [String] {
    let more = [ComparisonWords.blanks(item, in: round), ComparisonWords.rank(item)]
      .compactMap { $0 }.joined(separator: ", ")
    return [
      ComparisonWords.figures(item), item.statistics.flatMap(ComparisonWords.moments) ?? "", more,
      ComparisonWords.target(item) ?? "",
    ].filter { !$0.isEmpty }
  }

  /// The agreed rating, its reason, and when it was agreed on by whom; nothing where there is none.
  package static func agreed(_ item: ComparedItem) -> [String] {
    guard let agreed = item.agreed else { return [] }
    let rating = agreed.rating.map(String.init) ?? "no rating yet"
    return [
      agreed.reason.isEmpty ? rating : "\(rating): \(agreed.reason)",
      ComparisonWords.occasion(agreed) ?? "",
    ].filter { !$0.isEmpty }
  }

  package static func team(_ item: ComparedItem) -> [String] {
    guard let team = item.team else { return [] }
    let rating = team.rating.map(String.init) ?? "not rated"
    return [team.note.isEmpty ? rating : "\(rating): \(team.note)"]
  }

  /// Each rating with the names of those who gave it, in a round with names.
  package static func named(_ item: ComparedItem) -> [String] {
    let people = Dictionary(grouping: item.answers.dots.filter { $0.person != nil }, by: \.rating)
    return people.keys.sorted().map { rating in
      let names = (people[rating] ?? []).compactMap { $0.person?.name }
      return "\(rating): " + names.joined(separator: ", ")
    }
  }

  package static func kinds(_ item: ComparedItem) -> [String] {
    item.kinds.map { "\($0.label): \(ComparisonWords.figures($0.statistics))" }
  }

  package static func notes(_ item: ComparedItem) -> [String] {
    item.notes.map { note in
      note.person.map { "\($0.name): \(note.text)" } ?? note.text
    }
  }
}
