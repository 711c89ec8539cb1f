import CareerPathways
import TerminalUI

/// How the guide looks: the contents, and a chapter with the place that was asked for marked.
struct GuideDrawing {
  private var contents = ListView()
  private var scroll = Scroll()
  private var page: ReaderPage?
  /// What the page was made of, and where it was scrolled to.
  private var shown: (chapter: Int, width: Int, place: GuidePlace)?

  /// The columns of a text that reads well.
  private static let mostColumns = 76

  /// The rows to turn by, less one to keep the thread.
  var pageful: Int { max(1, scroll.window - 1) }

  mutating func turn(by rows: Int) { scroll.turn(by: rows, of: count) }

  /// Scrolls to a link of the page.
  mutating func show(link: Int) {
    guard let page, page.links.indices.contains(link) else { return }
    scroll.show(page.links[link], of: count, in: scroll.window)
  }

  private var count: Int { page?.page.lines.count ?? 0 }

  mutating func draw(
    on canvas: inout Canvas, chapter: Int, at place: GuidePlace, link: Int?
  ) {
    let isWide = canvas.width >= 76
    let (left, right) =
      isWide
      ? canvas.bounds.splitLeft(min(40, canvas.width * 2 / 5)) : canvas.bounds.splitTop(5)
    canvas.within(left.inset(columns: 1)) {
      drawContents(on: &$0, chapter: chapter, isFocused: link == nil)
    }
    canvas.within(right) { canvas in
      if isWide {
        canvas.upright(column: 0, height: canvas.height, .border)
      } else {
        canvas.rule(row: 0, width: canvas.width)
      }
      let room = isWide ? canvas.bounds.splitLeft(2).rest : canvas.bounds.splitTop(1).rest
      canvas.within(room) { drawChapter(chapter, at: place, link: link, on: &$0) }
    }
  }

  private mutating func drawContents(on canvas: inout Canvas, chapter: Int, isFocused: Bool) {
    contents.selection = chapter
    contents.draw(on: &canvas, count: Guide.chapters.count, focused: isFocused) {
      canvas, index, style in
      let chapter = Guide.chapters[index]
      let title = TextWidth.fit(chapter.title, width: canvas.width - 2 * chapter.depth)
      canvas.write(title, row: 0, column: 2 * chapter.depth, style)
    }
  }

  private mutating func drawChapter(
    _ chapter: Int, at place: GuidePlace, link: Int?, on canvas: inout Canvas
  ) {
    let width = min(canvas.width - 4, Self.mostColumns)
    let page = settle(chapter, at: place, Size(width: width, height: canvas.height))
    let marked = page.lines(of: place, in: Guide.chapters[chapter]) ?? 0..<0
    for index in scroll.visible(of: count) {
      let row = index - scroll.offset
      if marked.contains(index) { canvas.write("▌", row: row, .accent) }
      let own = page.links.firstIndex { $0.contains(index) }
      Self.draw(page.page.lines[index], row: row, own, isUnder: own != nil && own == link, &canvas)
    }
    scroll.drawBar(on: &canvas, of: count)
  }

  /// Draws a line; one of a link is a place to click, and marked where the cursor is on it.
  private static func draw(
    _ line: Page.Line, row: Int, _ link: Int?, isUnder: Bool, _ canvas: inout Canvas
  ) {
    canvas.write(line.text, row: row, column: 1 + line.indent, isUnder ? .selection : line.style)
    guard let link else { return }
    let area = Rect(row: row, column: 1, width: canvas.width - 1, height: 1)
    canvas.mark(area, as: .cell(row: 0, column: link))
    guard isUnder else { return }
    canvas.write("›", row: row, .selection)
    canvas.placeCursor(row: row, column: 1 + line.indent)
  }

  /// The page, made anew where it shows something else, scrolled to the place wanted.
  private mutating func settle(_ chapter: Int, at place: GuidePlace, _ room: Size) -> ReaderPage {
    let isSame = shown.map { $0.chapter == chapter && $0.width == room.width } ?? false
    let page =
      isSame
      ? page ?? ReaderPage(chapter, width: room.width)
      : ReaderPage(chapter, width: room.width)
    self.page = page
    if shown?.place != place {
      scroll = Scroll()
      let lines = page.lines(of: place, in: Guide.chapters[chapter]) ?? 0..<1
      scroll.show(lines, of: count, in: room.height)
    }
    scroll.show(min(scroll.offset, max(0, count - 1)), of: count, in: room.height)
    shown = (chapter, room.width, place)
    return page
  }
}
