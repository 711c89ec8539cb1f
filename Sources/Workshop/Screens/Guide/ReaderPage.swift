import CareerPathways
import TerminalUI

/// A chapter of the guide, wrapped to a width, with where its links and passages stand.
struct ReaderPage {
  private(set) var page: Page
  /// The lines of each link.
  private(set) var links: [Range<Int>] = []
  /// The lines of each passage.
  private(set) var passages: [(place: GuidePlace, lines: Range<Int>)] = []

  /// The page of the chapter with this number.
  init(_ number: Int, width: Int) {
    let chapter = Guide.chapters[number]
    page = Page(width: max(1, width))
    page.paragraph(chapter.title, .heading.with(.bold))
    for link in GuideLink.all(ofChapter: number) where link.address == nil { add(link: link.label) }
    for block in chapter.blocks { add(block) }
  }

  private mutating func add(link: String, indent: Int = 0) {
    let first = page.lines.count
    page.point(link, "→", indent: indent, .accent)
    links.append(first..<page.lines.count)
  }

  private mutating func add(_ block: GuideBlock) {
    let first = page.lines.count
    switch block {
    case .heading(let text):
      page.gap()
      page.paragraph(text, .heading.with(.bold))
    case .paragraph(let text, _):
      page.gap()
      page.paragraph(text)
    case .point: if let passage = block.passage { page.point(passage.text) }
    case .reference(_, _, let link, _):
      if let passage = block.passage { page.point(passage.text) }
      if let link { add(link: link, indent: 2) }
    }
    if let place = block.place {
      passages.append((place, first..<page.lines.count))
    }
  }

  /// The lines to mark and to show for a place; nil for the chapter as a whole.
  func lines(of place: GuidePlace, in chapter: GuideChapter) -> Range<Int>? {
    guard place != chapter.place else { return nil }
    return passages.first { $0.place == place }?.lines
  }
}
