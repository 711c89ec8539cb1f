import CareerPathways
import Testing

@testable import Exchange

@Suite struct RoundPageTests {
  private static let names: Set = [
    "html", "head", "meta", "title", "style", "body", "header", "main", "section", "article",
    "h1", "h2", "h3", "p", "br", "ul", "li", "dl", "div", "dt", "dd", "table", "thead", "tbody",
    "tr", "th", "td", "svg", "path", "circle", "rect", "polygon", "text",
  ]
  private static let attributes: Set = [
    "lang", "class", "scope", "charset", "name", "content", "http-equiv", "role", "viewBox",
    "width", "height", "x", "y", "cx", "cy", "r", "d", "points", "fill", "stroke", "stroke-width",
    "font-size", "text-anchor",
  ]

  @Test func `the page has a dot for every rating, and only those`() throws {
    let report = try Reports.example()
    let page = try XMLTree(RoundHTML.write(report))
    let articles = page.all("article")
    #expect(articles.count == 20)
    for (article, item) in zip(articles, report.comparison.items) {
      #expect(article.all("circle").count == item.answers.count, "\(item.id)")
      #expect(article.text.contains(ComparisonWords.figures(item).dropFirst()), "\(item.id)")
    }
  }

  @Test func `what was agreed stands on the page with its reason, date and who was present`() throws
  {
    let report = try Reports.example()
    for text in [
      Reports.text(RoundHTML.write(report)), Reports.text(RoundMarkdown.write(report)),
    ] {
      #expect(text.contains("Agreed: 3"))
      #expect(text.contains("the small ones have not been asked"))
      #expect(text.contains("on 2026-10-20 at 10:05; present: Workforce board, Community college"))
    }
  }

  @Test func `over time the page has a column a round, and a line for three`() throws {
    let page = try XMLTree(RoundHTML.write(try Reports.example()))
    let table = try #require(page.all("table").last)
    let heads = table.all("thead")[0].all("th").map(\.text)
    #expect(
      heads == ["Question", "Autumn 2024", "Autumn 2025", "Autumn 2026", "Movement", "Trend"])
    #expect(table.all("svg").count == 20)
    let earlier = try XMLTree(RoundHTML.write(try Reports.example("autumn-2024")))
    #expect(!earlier.text.contains("Over time"))
  }

  @Test func `a small round says so`() throws {
    let report = try Reports.example("autumn-2024")
    #expect(Reports.text(RoundHTML.write(report)).contains("Fewer than 8 people answered"))
    #expect(Reports.text(RoundMarkdown.write(report)).contains("Fewer than 8 people answered"))
    #expect(!Reports.text(RoundMarkdown.write(try Reports.example())).contains("Fewer than 8"))
  }

  @Test(arguments: 0..<100) func `whatever people write, the page is well-formed and inert`(
    seed: Int
  ) throws {
    var random = SeededGenerator(seed: seed)
    let report = try Reports.example(["autumn-2024", "autumn-2026"][seed % 2]) { workspace in
      for id in workspace.rounds.keys.sorted() { workspace.rounds[id]?.spoil(using: &random) }
    }
    let page = try XMLTree(RoundHTML.write(report))
    for element in page.all {
      #expect(Self.names.contains(element.name), "\(element.name)")
      #expect(Self.attributes.isSuperset(of: element.attributes.keys), "\(element.attributes)")
    }
    #expect(page.all("article").count == 20)
    let markdown = Reports.text(RoundMarkdown.write(report))
    #expect(!markdown.contains("<script>"))
    let rows = markdown.split(separator: "\n").filter { $0.hasPrefix("| ") }
    #expect(rows.count == 2 * (report.history.rounds.count > 1 ? 2 : 1) + report.rowCount)
  }
}

extension RoundReport {
  /// The rows of the tables of a page, without heads.
  fileprivate var rowCount: Int {
    comparison.items.count { $0.rank != nil } + (history.rounds.count > 1 ? 20 : 0)
  }
}

extension AssessmentRound {
  /// Puts hostile texts wherever people type.
  fileprivate mutating func spoil(using random: inout SeededGenerator) {
    name = .hostile(using: &random) + "</title><script>alert(1)</script>"
    purpose = .hostile(using: &random)
    for id in responses.keys.sorted() {
      responses[id]?.respondent.name = .hostile(using: &random) + "<script>"
      responses[id]?["forming-1"].note = .hostile(using: &random) + "|<script>"
    }
    for id in agreed.keys.sorted() {
      agreed[id]?.reason = .hostile(using: &random)
      agreed[id]?.present = [.hostile(using: &random), "<script>"]
    }
  }
}
