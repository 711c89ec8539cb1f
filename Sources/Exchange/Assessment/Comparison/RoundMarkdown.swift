import CareerPathways

/// The report of a round as Markdown: disagreements first, then section by section, then over time.
package enum RoundMarkdown {
  package static func write(_ report: RoundReport) -> [UInt8] {
    let sheet = ReportSheet(report)
    let blocks =
      head(of: sheet) + disagreements(of: sheet)
      + report.comparison.sections.flatMap { section($0, of: sheet) } + history(of: sheet)
      + ["## The rating key", list(sheet.key)]
    return Array((blocks.joined(separator: "\n\n") + "\n").utf8)
  }

  private static func head(of sheet: ReportSheet) -> [String] {
    let owner = sheet.owner.isEmpty ? [] : ["**\(MarkdownText.escaped(sheet.owner))**"]
    let purpose = sheet.purpose.isEmpty ? [] : [MarkdownText.paragraph(sheet.purpose)]
    return ["# " + MarkdownText.escaped(sheet.title)] + owner + purpose
      + [sheet.head.map { "- " + MarkdownText.escaped($0) }.joined(separator: "\n")]
  }

  private static func disagreements(of sheet: ReportSheet) -> [String] {
    guard !sheet.disagreements.isEmpty else { return [] }
    let rows = sheet.disagreements.map { item in
      [
        item.rank.map(String.init) ?? "", ReportSheet.title(of: item), dots(of: item),
        figure(item) { $0.count },
        item.statistics?.median.map(RatingFigures.number) ?? "",
        item.statistics?.range.map(RatingFigures.range) ?? "",
        item.agreed?.rating.map(String.init) ?? "",
      ]
    }
    let names = ["Place", "Question", "Ratings", "Count", "Median", "Range", "Agreed"]
    return ["## Where people disagree most", table([names] + rows)]
  }

  private static func figure(_ item: ComparedItem, _ value: (RatingStatistics) -> Int) -> String {
    item.statistics.map { String(value($0)) } ?? ""
  }

  /// The tally as a text: `1: ●  3: ●●●`.
  private static func dots(of item: ComparedItem) -> String {
    zip(Answer.ratings, item.statistics?.tally ?? []).filter { $0.1 > 0 }
      .map { "\($0): " + String(repeating: "●", count: $1) }.joined(separator: "  ")
  }

  private static func section(_ section: ComparedSection, of sheet: ReportSheet) -> [String] {
    ["## \(section.number). " + MarkdownText.escaped(section.title)]
      + section.items.flatMap { item($0, of: sheet) }
  }

  private static func item(_ item: ComparedItem, of sheet: ReportSheet) -> [String] {
    let title = item.isSection ? "The section as a whole" : item.title
    let question = item.isSection ? [] : [MarkdownText.escaped(item.question)]
    let dots = item.answers.dots.isEmpty ? [] : [MarkdownText.escaped(self.dots(of: item))]
    let lines = sheet.lines(of: item).map(MarkdownText.escaped)
    let named = sheet.named(item).map { [MarkdownText.escaped($0)] } ?? []
    return ["### " + MarkdownText.escaped(title)] + question + dots + lines + named
      + [sheet.parts(of: item), sheet.notes(on: item), [sheet.agreed(item)].compactMap { $0 }]
      .filter { !$0.isEmpty }.map(list)
  }

  private static func history(of sheet: ReportSheet) -> [String] {
    guard let history = sheet.history else { return [] }
    let names = ["Question"] + history.rounds.map(\.name) + ["Movement"]
    let rows = history.lines.map { line in
      [ReportSheet.title(of: line.item)] + line.stands.map { ReportSheet.cell($0.rating) }
        + [line.movement.map(RatingFigures.movement) ?? ""]
    }
    return ["## Over time: \(history.viewpoint.label)", table([names] + rows)]
  }

  private static func table(_ rows: [[String]]) -> String {
    let cells = rows.map { $0.map(MarkdownText.escaped) }
    let rule = [String](repeating: "---", count: rows.first?.count ?? 0)
    return (cells.prefix(1) + [rule] + cells.dropFirst())
      .map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n")
  }

  private static func list(_ facts: [SheetFact]) -> String {
    facts.map {
      "- **\(MarkdownText.escaped($0.label)):** \(MarkdownText.paragraph($0.text))"
    }.joined(separator: "\n")
  }
}
