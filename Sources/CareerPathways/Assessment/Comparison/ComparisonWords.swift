/// How a comparison reads on every screen and page.
package enum ComparisonWords {
  /// Who answered, when it was revealed, and whether names show.
  package static func people(_ round: RoundComparison) -> String {
    "\(round.answered) of \(FigureWords.count(round.asked, of: "person", many: "people")) answered"
      + ", revealed \(round.revealed), "
      + (round.showsNames ? "with names" : "without names")
  }

  /// Why figures of few people say little; nil where there are enough.
  package static func warning(_ round: RoundComparison) -> String? {
    guard round.isSmall else { return nil }
    return "Fewer than \(RatingStatistics.Moments.least) people answered: one more could change "
      + "every mean and deviation. Talk about the dots."
  }

  /// The ratings of a question in one line: `9 ratings, median 3, range 2-5`.
  package static func figures(_ item: ComparedItem) -> String {
    guard let statistics = item.statistics else { return withheld(item.answers.count) }
    return figures(statistics)
  }

  package static func figures(_ statistics: RatingStatistics) -> String {
    guard let median = statistics.median, let range = statistics.range else { return "no ratings" }
    return "\(FigureWords.count(statistics.count, of: "rating")), "
      + "median \(RatingFigures.number(median)), range \(RatingFigures.range(range))"
  }

  /// Mean and deviation, with the count they rest on; nil where there is neither.
  package static func moments(_ statistics: RatingStatistics) -> String? {
    statistics.moments.map { moments in
      let deviation =
        moments.deviation.map { ", standard deviation \(RatingFigures.number($0))" } ?? ""
      let few =
        moments.isUnreliable ? "; under \(RatingStatistics.Moments.least), so with care" : ""
      return "mean \(RatingFigures.number(moments.mean))\(deviation) (of \(moments.count)\(few))"
    }
  }

  /// How many people left a question blank; nil where nobody did.
  package static func blanks(_ item: ComparedItem, in round: RoundComparison) -> String? {
    let blank = round.answered - item.answers.count
    return blank > 0 ? "\(blank) left it blank" : nil
  }

  /// The place of a question among all; nil where it has none.
  package static func rank(_ item: ComparedItem) -> String? {
    item.rank.map { "place \($0) by disagreement" }
  }

  /// What is aimed for and by when: `target 4 by 2027-06-30`; nil where nothing is.
  package static func target(_ item: ComparedItem) -> String? {
    guard let target = item.target, !target.isBlank else { return nil }
    return "target " + (target.rating.map(String.init) ?? "not set")
      + (target.date.map { " by \($0)" } ?? "")
  }

  private static func withheld(_ count: Int) -> String {
    "\(FigureWords.count(count, of: "rating")), too few to show without names"
  }

  /// A person as a list of names has them: `Ann Lee (River Works, Business)`.
  package static func person(_ person: ComparedPerson) -> String {
    let more = [person.organization, person.kind?.label ?? ""].filter { !$0.isEmpty }
    return more.isEmpty ? person.name : "\(person.name) (\(more.joined(separator: ", ")))"
  }

  /// When and by whom a rating was agreed on; nil where nothing says so.
  package static func occasion(_ agreed: AgreedRating) -> String? {
    let day = agreed.date.map { "on \($0)" + (agreed.time.isEmpty ? "" : " at \(agreed.time)") }
    let present =
      agreed.present.isEmpty ? nil : "present: " + agreed.present.joined(separator: ", ")
    let words = [day, present].compactMap { $0 }
    return words.isEmpty ? nil : words.joined(separator: "; ")
  }
}
