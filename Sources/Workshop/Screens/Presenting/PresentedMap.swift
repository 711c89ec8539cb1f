import CareerPathways
import TerminalUI

/// A whole map for a room: pathways across, levels down, titles and pay in the cells.
struct PresentedMap {
  /// A line of a cell.
  struct Line: Equatable {
    let text: String
    let style: Style
  }

  private let map: PathwayMap
  private let size: Size
  /// The numbers of the pathways that show.
  private let shown: Range<Int>
  private let levelWidth: Int
  private let columnWidth: Int
  /// By level, then by pathway that shows.
  private let cells: [[[Line]]]
  private let heads: [[String]]

  /// The columns of the levels' titles.
  static func levelWidth(in width: Int) -> Int { max(13, min(30, width / 6)) }

  init(_ map: PathwayMap, from first: Int, size: Size) {
    self.map = map
    self.size = size
    let count = Slide.pathwaysBeside(map, width: size.width)
    shown = first..<min(map.pathways.count, first + count)
    levelWidth = Self.levelWidth(in: size.width)
    let width = max(1, (size.width - levelWidth) / max(1, shown.count) - 2)
    columnWidth = width
    heads = shown.map { TextWrap.fitted(map.pathways[$0].title, width: width, most: 3) }
    let pathways = map.pathways[shown]
    cells = map.levels.map { level in
      pathways.map {
        Self.lines(of: PathwayMap.Cell(level: level.id, pathway: $0.id), on: map, width: width)
      }
    }
  }

  /// Draws what fits from the scrolled row on; a scroll past the end is taken back.
  func draw(on canvas: inout Canvas, from scroll: inout Int) {
    let (top, rest) = canvas.bounds.splitTop(PresentedTitle.height(in: canvas.height))
    canvas.within(top) { PresentedTitle(text: map.name, detail: detail).draw(on: &$0) }
    let headHeight = heads.map(\.count).max() ?? 0
    let (head, body) = rest.splitTop(headHeight)
    canvas.within(head) { drawHeads(on: &$0) }
    let heights = heights(in: body.height)
    scroll = max(0, min(scroll, heights.reduce(0, +) - body.height))
    let offset = scroll
    canvas.within(body) { drawLevels(on: &$0, heights, from: offset) }
  }

  private var detail: String {
    let words = map.industry == map.name ? "" : map.industry
    guard shown.count < map.pathways.count else { return words }
    return "Pathways \(shown.lowerBound + 1) to \(shown.upperBound) of \(map.pathways.count)"
  }

  /// The rows of each level with the line above it; room that is left is shared among them.
  private func heights(in room: Int) -> [Int] {
    let least = cells.indices.map { level in
      let title = TextWrap.lines(of: map.levels[level].title, width: levelWidth - 2).count
      return 1 + max(title, cells[level].map(\.count).max() ?? 0)
    }
    guard let count = least.isEmpty ? nil : least.count else { return [] }
    let extra = max(0, room - least.reduce(0, +))
    return least.map { $0 + min(4, extra / count) }
  }

  private func drawHeads(on canvas: inout Canvas) {
    for (index, lines) in heads.enumerated() {
      for (row, line) in lines.enumerated() {
        canvas.write(
          line, row: row + canvas.height - lines.count, column: column(index),
          Style(.heading, .bold))
      }
    }
  }

  private func column(_ index: Int) -> Int { levelWidth + index * (columnWidth + 2) }

  private func drawLevels(on canvas: inout Canvas, _ heights: [Int], from scroll: Int) {
    var top = -scroll
    for (level, height) in heights.enumerated() {
      // A level without room to spare stands right under its line.
      let content = cells[level].map(\.count).max() ?? 0
      let first = top + 1 + max(0, height - 1 - max(1, content)) / 2
      canvas.rule(row: top, width: canvas.width)
      canvas.write(
        wrapped: map.levels[level].title, row: first, width: levelWidth - 2, most: height,
        .heading)
      for (index, lines) in cells[level].enumerated() {
        for (row, line) in lines.enumerated() {
          canvas.write(line.text, row: first + row, column: column(index), line.style)
        }
      }
      top += height
    }
    if scroll > 0 { canvas.write("▲", row: 0, column: canvas.width - 1, .accent) }
    if top > canvas.height {
      canvas.write("▼", row: canvas.height - 1, column: canvas.width - 1, .accent)
    }
  }

  /// What a cell says: each occupation with its pay, else the pay of the cell.
  private static func lines(
    of cell: PathwayMap.Cell, on map: PathwayMap, width: Int
  ) -> [Line] {
    var lines: [Line] = []
    for occupation in map.occupations(in: cell) {
      lines += title(occupation.title, width: width)
      lines += pay(occupation.shownWages, width: width, indent: 2)
    }
    lines += pay(map.figures[cell]?.wages, width: width, indent: 0)
    return lines.isEmpty ? [Line(text: "-", style: .muted)] : lines
  }

  /// A title after a dot, so that one that is wrapped is seen to be one.
  private static func title(_ text: String, width: Int) -> [Line] {
    TextWrap.lines(of: text, width: width - 2).enumerated().map { index, line in
      Line(text: (index == 0 ? "· " : "  ") + line, style: Style(.text, .bold))
    }
  }

  private static func pay(_ wages: WageRange?, width: Int, indent: Int) -> [Line] {
    guard let wages else { return [] }
    let forms = [
      FigureWords.wages(wages), FigureWords.shortWages(wages), FigureWords.bareWages(wages),
    ]
    let room = width - indent
    let text = forms.first { TextWidth.of($0) <= room } ?? TextWidth.fit(forms[2], width: room)
    return [Line(text: String(repeating: " ", count: indent) + text, style: .figure)]
  }
}
