import CareerPathways

/// The parts of the report: where people disagree, each section, and the rounds over time.
extension RoundHTML {
  @MarkupBuilder var disagreements: [Markup] {
    if !sheet.disagreements.isEmpty {
      tag("section") {
        tag("h2") { "Where people disagree most" }
        tag("table") {
          head(["Place", "Question", "Ratings", "Count", "Median", "Range", "Agreed"])
          tag("tbody") {
            for item in sheet.disagreements { tag("tr") { row(of: item) } }
          }
        }
      }
    }
  }

  @MarkupBuilder private func row(of item: ComparedItem) -> [Markup] {
    tag("td") { item.rank.map(String.init) ?? "" }
    tag("th", ["scope": "row"]) { ReportSheet.title(of: item) }
    tag("td") { (item.statistics?.ratings ?? []).map(String.init).joined(separator: " ") }
    tag("td") { String(item.answers.count) }
    tag("td") { item.statistics?.median.map(RatingFigures.number) ?? "" }
    tag("td") { item.statistics?.range.map(RatingFigures.range) ?? "" }
    tag("td") { item.agreed?.rating.map(String.init) ?? "" }
  }

  private func head(_ names: [String]) -> Markup {
    tag("thead") {
      tag("tr") {
        for name in names { tag("th", ["scope": "col"]) { name } }
      }
    }
  }

  func section(_ section: ComparedSection) -> Markup {
    tag("section") {
      tag("h2") { "\(section.number). \(section.title)" }
      for item in section.items { article(item) }
    }
  }

  private func article(_ item: ComparedItem) -> Markup {
    tag("article", ["class": item.isSection ? "whole" : "indicator"]) {
      tag("h3") { item.isSection ? "The section as a whole" : item.title }
      if !item.isSection { tag("p", ["class": "question"]) { item.question } }
      if !item.answers.dots.isEmpty { DotPicture(item: item, palette: palette).drawing }
      for line in sheet.lines(of: item) { tag("p") { line } }
      if let named = sheet.named(item) { tag("p", ["class": "named"]) { named } }
      facts(sheet.parts(of: item), kind: "kinds")
      facts(sheet.notes(on: item), kind: "notes")
      facts([sheet.agreed(item)].compactMap { $0 }, kind: "agreed")
    }
  }

  @MarkupBuilder private func facts(_ facts: [SheetFact], kind: String) -> [Markup] {
    if !facts.isEmpty { tag("div", ["class": kind]) { MapHTML.list(of: facts) } }
  }

  @MarkupBuilder var history: [Markup] {
    if let history = sheet.history {
      tag("section") {
        tag("h2") { "Over time: \(history.viewpoint.label)" }
        tag("table") {
          head(["Question"] + history.rounds.map(\.name) + ["Movement", "Trend"])
          tag("tbody") {
            for line in history.lines { tag("tr") { row(of: line) } }
          }
        }
      }
    }
  }

  @MarkupBuilder private func row(of line: HistoryLine) -> [Markup] {
    tag("th", ["scope": "row"]) { ReportSheet.title(of: line.item) }
    for stand in line.stands { tag("td") { ReportSheet.cell(stand.rating) } }
    tag("td", ["class": "movement"]) { line.movement.map(RatingFigures.movement) ?? "" }
    tag("td") {
      if let trend = line.trend { TrendPicture(ratings: trend, palette: palette).drawing }
    }
  }
}
