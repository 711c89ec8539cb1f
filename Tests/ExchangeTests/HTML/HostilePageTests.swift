import CareerPathways
import Testing

@testable import Exchange

/// Whatever a map says, its page and its picture are well-formed, inert and whole.
@Suite struct HostilePageTests {
  private static let htmlNames: Set = [
    "html", "head", "meta", "title", "style", "body", "header", "main", "section", "article",
    "h1", "h2", "h3", "h4", "p", "span", "strong", "b", "br", "ul", "li", "dl", "div", "dt", "dd",
    "table", "caption", "thead", "tbody", "tr", "th", "td",
  ]
  private static let svgNames: Set = [
    "svg", "title", "desc", "rect", "text", "tspan", "path", "polygon",
  ]
  private static let attributes: Set = [
    "lang", "class", "scope", "charset", "name", "content", "http-equiv", "xmlns", "role",
    "aria-labelledby", "viewBox", "width", "height", "font-family", "id", "x", "y", "rx", "fill",
    "stroke", "stroke-width", "stroke-dasharray", "d", "points", "font-size", "font-weight",
  ]

  @Test(arguments: 0..<300) func `any map's page is well-formed and inert, with the map's totals`(
    seed: Int
  ) throws {
    let map = Self.map(seed)
    let page = try XMLTree(MapHTML.write(MapHTMLTests.edition(map)))
    Self.expectInert(page, names: Self.htmlNames)
    let titles = page.all(ofClass: "title").map(\.text)
    #expect(titles.sorted() == map.occupations.map { PageText.title($0.title) }.sorted())
    #expect(page.all(ofClass: "moves").flatMap { $0.all("li") }.count == map.progressions.count)
    Self.expectTotals(of: map, on: page)
  }

  private static func expectTotals(of map: PathwayMap, on page: XMLTree) {
    let totals = page.all(ofClass: "total").map(\.text)
    let expected =
      map.pathways.map { map.postings(in: $0) } + map.levels.map { map.postings(in: $0) }
    #expect(totals == expected.compactMap { $0 }.map { " " + FigureWords.count($0, of: "posting") })
    if let postings = map.postings {
      #expect(page.all(ofClass: "summary")[0].text.contains(FigureWords.count(postings)))
    }
  }

  @Test(arguments: 0..<300) func `any map's picture is well-formed and inert`(seed: Int) throws {
    let map = Self.map(seed)
    let picture = try XMLTree(MapSVG.write(MapHTMLTests.edition(map)))
    Self.expectInert(picture, names: Self.svgNames)
    let texts = Set(picture.all("text").map { Self.withoutSpaces($0.text) })
    for occupation in map.occupations {
      #expect(texts.contains(Self.withoutSpaces(PageText.title(occupation.title))))
    }
  }

  /// Where lines end, a picture has no space; a mark may stand on one.
  private static func withoutSpaces(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.filter { $0 != " " }))
  }

  @Test func `a quote with a mark on it ends no attribute`() {
    #expect(MarkupWriter.escaped("\"\u{301} onload=x") == "&quot;\u{301} onload=x")
    #expect(MarkupWriter.escaped("<\u{200D}script>'&") == "&lt;\u{200D}script&gt;&#39;&amp;")
  }

  private static func expectInert(_ tree: XMLTree, names: Set<String>) {
    for element in tree.all {
      #expect(names.contains(element.name))
      #expect(Self.attributes.isSuperset(of: element.attributes.keys))
    }
  }

  /// A map with hostile texts everywhere, its own name and source too.
  private static func map(_ seed: Int) -> PathwayMap {
    var random = SeededGenerator(seed: seed)
    var map = PathwayMap.hostile(using: &random)
    map.name = .hostile(using: &random) + "</title><script>alert(1)</script>"
    map.source = .hostile(using: &random)
    map.note = .hostile(using: &random)
    map.demandThreshold = 50_000_000
    return map
  }
}
