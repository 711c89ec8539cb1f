import CareerPathways

/// A report in words, the same for every format of a page.
struct ReportSheet {
  let title: String
  let owner: String
  /// Who answered, and what to take with care; a sentence each.
  let head: [String]
  let purpose: String
  /// What the partnership's own key or ours says of each rating.
  let key: [SheetFact]
  let report: RoundReport

  init(_ report: RoundReport) {
    let round = report.comparison
    self.report = report
    let date = round.date.map { ", \($0)" } ?? ""
    title = "Self-assessment: \(PageText.title(round.name))\(date)"
    owner = report.profile.name
    purpose = round.purpose
    head =
      [ComparisonWords.people(round) + "."]
      + [ComparisonWords.warning(round)].compactMap { $0 }
      + [Self.privacy(round), "Written on \(report.date)."]
    key =
      report.key.levels.compactMap { SheetFact("\($0.value) \($0.label)", $0.text) }
      + [SheetFact("About this key", report.key.note)].compactMap { $0 }
  }

  private static func privacy(_ round: RoundComparison) -> String {
    let apart = "Kinds of partner show apart only where \(KindAnswers.least) or more people rated."
    return round.showsNames
      ? apart
      : "Nobody is named, and fewer than \(KindAnswers.least) ratings are only counted. "
        + apart
  }

  /// Where people disagree, the widest first.
  var disagreements: [ComparedItem] { report.comparison.ranked.filter { $0.rank != nil } }

  /// What a table calls a question; a section is told from its indicators.
  static func title(of item: ComparedItem) -> String {
    item.isSection ? item.title + " (section)" : item.title
  }

  /// What a question comes to, a sentence each.
  func lines(of item: ComparedItem) -> [String] {
    let figures = [
      ComparisonWords.figures(item), item.statistics.flatMap(ComparisonWords.moments),
      ComparisonWords.blanks(item, in: report.comparison), ComparisonWords.rank(item),
      ComparisonWords.target(item),
    ].compactMap { $0 }.joined(separator: "; ")
    let team = item.team.map { answer in
      "The team together: " + (answer.rating.map(String.init) ?? "not rated")
        + (answer.note.isEmpty ? "" : ". " + answer.note)
    }
    return [figures.prefix(1).uppercased() + figures.dropFirst() + "."]
      + [team].compactMap { $0 }
  }

  /// Who rated what, in a round with names; nil without.
  func named(_ item: ComparedItem) -> String? {
    guard report.comparison.showsNames, !item.answers.dots.isEmpty else { return nil }
    return item.answers.dots.compactMap { dot in
      dot.person.map { "\($0.name) \(dot.rating)" }
    }.joined(separator: ", ")
  }

  /// The agreed rating with its reason and occasion; nil where there is none.
  func agreed(_ item: ComparedItem) -> SheetFact? {
    item.agreed.flatMap { agreed in
      let occasion = ComparisonWords.occasion(agreed).map { " (\($0))" } ?? ""
      return SheetFact(
        "Agreed: " + (agreed.rating.map(String.init) ?? "no rating yet"),
        (agreed.reason.isEmpty ? "no reason given" : agreed.reason) + occasion)
    }
  }

  func notes(on item: ComparedItem) -> [SheetFact] {
    item.notes.compactMap { note in
      SheetFact(note.person.map(ComparisonWords.person) ?? "Note", note.text)
    }
  }

  /// What each part by kind of partner comes to.
  func parts(of item: ComparedItem) -> [SheetFact] {
    item.kinds.compactMap { SheetFact($0.label, ComparisonWords.figures($0.statistics)) }
  }

  /// The rounds before and this one; nil where this is the first.
  var history: RoundHistory? { report.history.rounds.count > 1 ? report.history : nil }

  /// A rating of a history as text.
  static func cell(_ rating: Double?) -> String { rating.map(RatingFigures.number) ?? "-" }
}
