import CareerPathways
import TerminalUI

/// The whole guide to read: its contents at the left, a chapter at the right, links to the work.
struct GuideScreen: Layer {
  /// The link under the cursor; nil while the cursor is in the contents.
  private(set) var link: Int?
  private var contents = ListView()
  private var scroll = Scroll()
  private var page: ReaderPage?
  /// What the page was made of, and where it was scrolled to.
  private var shown: (chapter: Int, width: Int, place: GuidePlace)?

  init() {}

  /// Opens the guide at a place.
  static func opening(at place: GuidePlace, _ workshop: inout Workshop) -> Outcome<Workshop> {
    workshop.guidePlace = place
    return .push(GuideScreen())
  }

  func title(_ workshop: Workshop) -> String { "Guide" }

  func purpose(_ workshop: Workshop) -> String {
    "The framework that the workshop follows, in plain words. Arrows choose a chapter, Tab goes to "
      + "its links, and Enter follows one: to the screen that does the work, or to an address."
  }

  func chapterNumber(_ workshop: Workshop) -> Int { Guide.chapter(at: workshop.guidePlace) ?? 0 }
  func chapter(_ workshop: Workshop) -> GuideChapter {
    Guide.chapters[chapterNumber(workshop)]
  }

  mutating func handle(_ event: Event, _ workshop: inout Workshop) -> Outcome<Workshop> {
    guard case .key(let key) = event else { return .ignored }
    switch key.arrow {
    case .up: link == nil ? go(by: -1, &workshop) : move(by: -1, workshop)
    case .down: link == nil ? go(by: 1, &workshop) : move(by: 1, workshop)
    case .home: go(by: -Guide.chapters.count, &workshop)
    case .end: go(by: Guide.chapters.count, &workshop)
    case .left: link = nil
    case .right: move(by: 1, workshop)
    default: return .ignored
    }
    return .handled
  }

  mutating func handle(
    _ mouse: Mouse, on meaning: Target.Meaning?, _ workshop: inout Workshop
  ) -> Outcome<Workshop> {
    switch (mouse.action, meaning) {
    case (.wheelUp, _): turn(by: -3)
    case (.wheelDown, _): turn(by: 3)
    case (_, .item(let number)): go(by: number - chapterNumber(workshop), &workshop)
    case (_, .cell(_, let number)):
      link = number
      return run("guide.follow", &workshop)
    default: return .ignored
    }
    return .handled
  }

  /// Goes to another chapter.
  private mutating func go(by count: Int, _ workshop: inout Workshop) {
    let number = chapterNumber(workshop) + count
    link = nil
    workshop.guidePlace = Guide.chapters[min(max(0, number), Guide.chapters.count - 1)].place
  }

  /// Goes to another link of the chapter, from the last one back to the contents.
  mutating func move(by count: Int, _ workshop: Workshop) {
    let links = GuideLink.all(of: chapter(workshop)).count
    let next = (link ?? (count > 0 ? -1 : links)) + count
    link = (0..<links).contains(next) ? next : nil
    if let link, let page {
      scroll.show(page.links[link], of: page.page.lines.count, in: scroll.window)
    }
  }

  /// Reads on, or back.
  mutating func turn(by rows: Int) { scroll.turn(by: rows, of: page?.page.lines.count ?? 0) }
  /// The rows of a page, less one to keep the thread.
  var window: Int { max(1, scroll.window - 1) }

  mutating func draw(on canvas: inout Canvas, _ workshop: Workshop) {
    let isWide = canvas.width >= 76
    let (left, right) =
      isWide
      ? canvas.bounds.splitLeft(min(40, canvas.width * 2 / 5)) : canvas.bounds.splitTop(5)
    canvas.within(left.inset(columns: 1)) { drawContents(on: &$0, workshop) }
    canvas.within(right) { canvas in
      if isWide {
        canvas.upright(column: 0, height: canvas.height, .border)
      } else {
        canvas.rule(row: 0, width: canvas.width)
      }
      let room = isWide ? canvas.bounds.splitLeft(2).rest : canvas.bounds.splitTop(1).rest
      canvas.within(room) { drawChapter(on: &$0, workshop) }
    }
  }

  private mutating func drawContents(on canvas: inout Canvas, _ workshop: Workshop) {
    contents.selection = chapterNumber(workshop)
    let isFocused = link == nil
    contents.draw(on: &canvas, count: Guide.chapters.count, focused: isFocused) {
      canvas, index, style in
      let chapter = Guide.chapters[index]
      let title = TextWidth.fit(chapter.title, width: canvas.width - 2 * chapter.depth)
      canvas.write(title, row: 0, column: 2 * chapter.depth, style)
    }
  }

  private mutating func drawChapter(on canvas: inout Canvas, _ workshop: Workshop) {
    settle(Size(width: min(canvas.width - 4, 76), height: canvas.height), workshop)
    guard let page else { return }
    let marked = page.lines(of: workshop.guidePlace, in: chapter(workshop)) ?? 0..<0
    for index in scroll.visible(of: page.page.lines.count) {
      let row = index - scroll.offset
      if marked.contains(index) { canvas.write("▌", row: row, .accent) }
      draw(
        page.page.lines[index], row: row, page.links.firstIndex { $0.contains(index) }, on: &canvas)
    }
    scroll.drawBar(on: &canvas, of: page.page.lines.count)
  }

  /// Draws a line; one of a link is a place to click, and marked where the cursor is on it.
  private func draw(_ line: Page.Line, row: Int, _ link: Int?, on canvas: inout Canvas) {
    let isUnder = link != nil && link == self.link
    canvas.write(line.text, row: row, column: 1 + line.indent, isUnder ? .selection : line.style)
    guard let link else { return }
    canvas.mark(
      Rect(row: row, column: 1, width: canvas.width - 1, height: 1),
      as: .cell(row: 0, column: link))
    guard isUnder else { return }
    canvas.write("›", row: row, .selection)
    canvas.placeCursor(row: row, column: 1 + line.indent)
  }

  /// Makes the page anew where it shows something else, and scrolls to the place wanted.
  private mutating func settle(_ room: Size, _ workshop: Workshop) {
    let number = chapterNumber(workshop)
    if shown?.chapter != number || shown?.width != room.width || page == nil {
      page = ReaderPage(Guide.chapters[number], width: room.width)
    }
    guard let page else { return }
    let count = page.page.lines.count
    if shown?.place != workshop.guidePlace {
      scroll = Scroll()
      let lines = page.lines(of: workshop.guidePlace, in: Guide.chapters[number]) ?? 0..<1
      scroll.show(lines, of: count, in: room.height)
    }
    scroll.show(min(scroll.offset, max(0, count - 1)), of: count, in: room.height)
    shown = (number, room.width, workshop.guidePlace)
  }
}
