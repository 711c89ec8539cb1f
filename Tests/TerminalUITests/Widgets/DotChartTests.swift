import Testing

@testable import TerminalUI

@Suite struct DotChartTests {
  private func drawn(
    _ width: Int, _ height: Int, _ draw: (inout Canvas) -> Void
  ) -> [String] {
    var canvas = Canvas(Size(width: width, height: height))
    draw(&canvas)
    return canvas.lines
  }

  @Test func `equal ratings stand on top of each other, and marks under the line`() {
    let chart = DotChart([1, 0, 3, 0, 1], median: 3, agreed: 4, apart: 5)
    #expect(
      drawn(25, chart.height) { chart.draw(on: &$0) } == [
        "            ●", "            ●", "  ●         ●         ●", "  1────2────3────4────5",
        "            ▲     ◆  ■",
      ])
  }

  @Test func `a median between two ratings stands between them`() {
    let chart = DotChart([0, 1, 1, 0, 0], median: 2.5)
    let marks = drawn(25, chart.height) { chart.draw(on: &$0) }.last
    #expect(marks == "          ▲" || marks == "         ▲")
  }

  @Test func `where dots do not fit, their number stands on top`() {
    let chart = DotChart([0, 0, 12, 0, 0])
    let lines = drawn(25, 4) { chart.draw(on: &$0) }
    #expect(lines[0] == "            12")
    #expect(lines[1] == "            ●")
  }

  @Test func `in large each dot is a block of its own`() {
    let chart = DotChart([0, 2, 0, 0, 0])
    let lines = drawn(45, chart.largeHeight) { chart.draw(on: &$0, isLarge: true) }
    #expect(lines.filter { $0.contains("███") }.count == 2)
    #expect(!lines.joined().contains("●"))
  }

  @Test func `in one row a rating has its dots or their number`() {
    let chart = DotChart([0, 1, 3, 4, 12])
    let line = drawn(20, 1) { chart.draw(on: &$0, row: 0, slot: 4) }[0]
    #expect(line == "·   ●   ●●● ●4  ●12")
  }

  @Test(arguments: [1, 2, 3, 5, 9]) func `in too little room nothing breaks`(size: Int) {
    let chart = DotChart([5, 4, 3, 2, 1], median: 2, agreed: 5, apart: 1)
    #expect(drawn(size, size) { chart.draw(on: &$0) }.count == size)
    let trend = TrendChart([1, nil, 5], scale: 1...5)
    #expect(drawn(size, size) { trend.draw(on: &$0) }.count == size)
  }

  @Test func `a trend has its points, and no line over what is missing`() {
    let trend = TrendChart([1, 5, nil, 3], scale: 1...5)
    let lines = drawn(15, 5) { trend.draw(on: &$0) }
    #expect(lines[0].hasPrefix("5") && lines[4].hasPrefix("1"))
    #expect(lines.joined().filter { $0 == "●" }.count == 3)
    #expect(lines[0].firstIndex(of: "●") == lines[0].index(lines[0].startIndex, offsetBy: 6))
    #expect(lines.allSatisfy { !$0.dropFirst(7).contains("·") })
  }
}
