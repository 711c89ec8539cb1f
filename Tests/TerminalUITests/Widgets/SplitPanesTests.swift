import Testing

@testable import TerminalUI

@Suite struct SplitPanesTests {
  static let panes = [
    Pane(least: 20, share: 0, weight: 2), Pane(least: 30, share: 2, weight: 3), Pane(least: 16),
  ]

  @Test func `room beyond what panes need is parted by their shares`() {
    let split = SplitPanes(Self.panes, .beside, in: Rect(row: 1, column: 0, width: 80, height: 9))
    #expect(split.areas.map { $0?.width } == [20, 38, 20])
    #expect(split.areas.map { $0?.column } == [0, 21, 60])
    #expect(split.areas.allSatisfy { $0?.height == 9 && $0?.row == 1 })
  }

  @Test func `the least important pane goes first`() {
    let widths = [68, 60, 51, 50, 10].map { width in
      SplitPanes(Self.panes, .beside, in: Rect(row: 0, column: 0, width: width, height: 9))
        .areas.map { $0?.width }
    }
    #expect(
      widths == [
        [20, 30, 16], [20, 39, nil], [20, 30, nil], [nil, 50, nil], [nil, 10, nil],
      ])
  }

  @Test func `panes are stacked with a line between them`() {
    let split = SplitPanes(
      [Pane(least: 1), Pane(least: 1)], .stacked, in: Rect(Size(width: 4, height: 5)))
    var canvas = Canvas(width: 4, height: 5)
    split.drawLines(on: &canvas)
    #expect(canvas.text == "\n\n────")
    #expect(split.areas.map { $0?.row } == [0, 3])
  }

  @Test(arguments: 0..<200)
  func `panes never overlap and one always stays`(seed: Int) {
    var generator = SeededGenerator(seed: seed)
    let panes = (0..<Int.random(in: 1...5, using: &generator)).map { _ in
      Pane(
        least: Int.random(in: 1...30, using: &generator),
        share: Int.random(in: 0...3, using: &generator),
        weight: Int.random(in: 0...2, using: &generator))
    }
    let area = Rect(row: 0, column: 0, width: Int.random(in: 0...99, using: &generator), height: 3)
    let areas = SplitPanes(panes, .beside, in: area).areas
    let kept = areas.compactMap { $0 }
    #expect(!kept.isEmpty)
    #expect(kept.last?.right == area.right)
    #expect(zip(kept, kept.dropFirst()).allSatisfy { $0.right + 1 == $1.column })
    #expect(
      kept.count == 1 || zip(panes, areas).allSatisfy { $1 == nil || $1?.width ?? 0 >= $0.least })
  }
}
