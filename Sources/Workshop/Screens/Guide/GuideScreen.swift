import CareerPathways
import TerminalUI

/// The whole guide to read: its contents at the left, a chapter at the right, links to the work.
struct GuideScreen: Layer {
  /// The link under the cursor; nil while the cursor is in the contents.
  var link: Int?
  private var drawing = GuideDrawing()

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

  /// The links of the chapter that shows.
  func links(_ workshop: Workshop) -> [GuideLink] {
    GuideLink.all(ofChapter: chapter(workshop))
  }

  /// The number of the chapter that shows.
  private func chapter(_ workshop: Workshop) -> Int {
    Guide.chapter(at: workshop.guidePlace) ?? 0
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
    case (_, .item(let number)): go(by: number - chapter(workshop), &workshop)
    case (_, .cell(_, let number)):
      link = number
      return run("guide.follow", &workshop)
    default: return .ignored
    }
    return .handled
  }

  /// Goes to another chapter.
  private mutating func go(by count: Int, _ workshop: inout Workshop) {
    let number = min(max(0, chapter(workshop) + count), Guide.chapters.count - 1)
    link = nil
    workshop.guidePlace = Guide.chapters[number].place
  }

  /// Goes to another link of the chapter, from the last one back to the contents.
  mutating func move(by count: Int, _ workshop: Workshop) {
    let links = links(workshop).count
    let next = (link ?? (count > 0 ? -1 : links)) + count
    link = (0..<links).contains(next) ? next : nil
    if let link { drawing.show(link: link) }
  }

  /// Reads on, or back.
  mutating func turn(by rows: Int) { drawing.turn(by: rows) }

  /// Reads on by pages, or back.
  mutating func turn(pages: Int) { drawing.turn(by: pages * drawing.pageful) }

  mutating func draw(on canvas: inout Canvas, _ workshop: Workshop) {
    drawing.draw(on: &canvas, chapter: chapter(workshop), at: workshop.guidePlace, link: link)
  }
}
