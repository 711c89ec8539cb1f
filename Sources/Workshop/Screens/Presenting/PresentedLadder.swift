import CareerPathways
import TerminalUI

/// One pathway for a room: a ladder with entry at its foot and the most advanced level on top.
struct PresentedLadder {
  private let title: PresentedTitle
  private let rungs: [Rung]
  /// The rung climbed to; nil where none stands out.
  private let focus: Int?
  private let width: Int
  private let titleWidth: Int
  /// The blank rows above and below a rung.
  private let margin: Int

  /// The columns that a ladder takes at most; lines that are longer read badly from afar.
  private static let widest = 120

  init(_ map: PathwayMap, pathway index: Int, level: Int?, size: Size) {
    let pathway = map.pathways[index]
    let postings = map.postings(in: pathway).map { FigureWords.count($0, of: "job posting") }
    title = PresentedTitle(
      text: pathway.title,
      detail: [map.name, postings ?? ""].filter { !$0.isEmpty }.joined(separator: ", "))
    width = min(size.width, Self.widest)
    titleWidth = max(14, min(30, width / 5))
    let room = size.height - PresentedTitle.height(in: size.height)
    let lineWidth = width - titleWidth - 3
    // The level may be gone since someone climbed to it.
    let level = level.flatMap { map.levels.indices.contains($0) ? $0 : nil }
    let climbed = level ?? map.levels.count - 1
    func rungs(_ detail: (Int) -> Rung.Detail) -> [Rung] {
      map.levels.enumerated().map {
        Rung($1, pathway, of: map, width: lineWidth, detail($0))
      }
    }
    let titleWidth = titleWidth
    func fit(_ rungs: [Rung]) -> Bool { Self.height(of: rungs, titleWidth: titleWidth) <= room }
    let whole = [rungs { _ in .airy }, rungs { _ in .whole }].first(where: fit)
    self.rungs = whole ?? rungs { $0 == climbed ? .whole : .titles }
    focus = level ?? (whole == nil ? climbed : nil)
    let left = room - Self.height(of: self.rungs, titleWidth: titleWidth)
    margin = max(0, min(2, left / max(1, 2 * map.levels.count)))
  }

  /// The rows of all rungs and of the lines between them.
  private static func height(of rungs: [Rung], titleWidth: Int) -> Int {
    rungs.reduce(rungs.count - 1) { $0 + height(of: $1, titleWidth: titleWidth) }
  }

  private static func height(of rung: Rung, titleWidth: Int) -> Int {
    max(rung.lines.count, TextWrap.lines(of: rung.title, width: titleWidth).count)
  }

  func draw(on canvas: inout Canvas) {
    let (top, body) = canvas.bounds.splitTop(PresentedTitle.height(in: canvas.height))
    canvas.within(top) { title.draw(on: &$0) }
    let left = (canvas.width - width) / 2
    let ladder = Rect(row: body.row, column: left, width: width, height: body.height)
    canvas.within(ladder) { drawRungs(on: &$0) }
  }

  private func drawRungs(on canvas: inout Canvas) {
    let heights = rungs.map { Self.height(of: $0, titleWidth: titleWidth) + 2 * margin }
    let total = heights.reduce(heights.count - 1, +)
    var scroll = Scroll()
    let start = focus.map { heights.prefix($0).reduce($0, +) } ?? 0
    let end = focus.map { start + heights[$0] } ?? 1
    scroll.show(start..<end, of: total, in: canvas.height)
    // What fits stands in the middle.
    var row = max(-scroll.offset, (canvas.height - total) / 2)
    for (index, rung) in rungs.enumerated() {
      if index > 0 {
        canvas.rule(row: row, width: width)
        canvas.write("▲", row: row, column: 1, .accent)
        row += 1
      }
      draw(rung, isClimbed: index == focus, on: &canvas, row: row + margin)
      row += heights[index]
    }
  }

  private func draw(_ rung: Rung, isClimbed: Bool, on canvas: inout Canvas, row top: Int) {
    let height = Self.height(of: rung, titleWidth: titleWidth)
    if isClimbed { canvas.upright(row: top, column: 0, height: height, .accent) }
    for (row, line) in TextWrap.lines(of: rung.title, width: titleWidth).enumerated() {
      canvas.write(
        line, row: top + row, column: 2, isClimbed ? Style(.accent, .bold) : .heading)
    }
    let column = titleWidth + 3
    for (row, line) in rung.lines.enumerated() {
      canvas.write(line.text, row: top + row, column: column + line.indent, line.style)
      canvas.write(
        line.figure, row: top + row, column: width - TextWidth.of(line.figure), .figure)
    }
  }
}
