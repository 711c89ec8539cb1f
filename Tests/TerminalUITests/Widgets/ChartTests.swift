import Testing

@testable import TerminalUI

@Suite struct ChartTests {
  @Test func `progress has a bar and its figure`() {
    #expect(drawn(width: 17) { ProgressBar(3, of: 7).draw(on: &$0) } == "████░░░░░░ 3 of 7")
    #expect(drawn(width: 17) { ProgressBar(7, of: 7).draw(on: &$0) } == "██████████ 7 of 7")
    #expect(drawn(width: 17) { ProgressBar(0, of: 0).draw(on: &$0) } == "░░░░░░░░░░ 0 of 0")
    #expect(drawn(width: 8) { ProgressBar(3, of: 7).draw(on: &$0) } == "3 of 7")
  }

  @Test func `a bar is neither empty nor full unless its value is`() {
    #expect(drawn(width: 20) { ProgressBar(1, of: 999).draw(on: &$0) }.hasPrefix("█░"))
    #expect(drawn(width: 20) { ProgressBar(998, of: 999).draw(on: &$0) }.contains("░ 998"))
  }

  @Test func `bars share one scale and carry their figures`() {
    let chart = BarChart([
      BarChart.Row("Help Desk", 120, figure: "120"), BarChart.Row("分析", 60, figure: "60"),
      BarChart.Row("Nobody", 0, figure: "0"), BarChart.Row("Unknown", .nan, figure: "?"),
    ])
    #expect(
      drawn(width: 34, height: 9) { chart.draw(on: &$0) } == """
        Help Desk ████████████████████ 120
        分析      ██████████            60
        Nobody                           0
        Unknown                          ?
        """)
    #expect(
      drawn(width: 14, height: 2) { chart.draw(on: &$0) } == """
        Help Desk  120
        分析        60
        """)
  }

  @Test func `bars go left and right of a middle by their sign`() {
    func bar(_ value: Double, width: Int = 9) -> String {
      drawn(width: width) {
        DivergingBar(value, most: 80).draw(on: &$0, .problem, .caution, middle: .border)
      }
    }
    #expect(bar(80) == "    │████")
    #expect(bar(-80) == "████│")
    #expect(bar(-40) == "  ██│")
    #expect(bar(1) == "    │█")
    #expect(bar(0) == "    │")
    #expect(bar(80, width: 2) == "")
  }

  @Test func `ranges lie on one scale`() {
    let chart = RangeChart([
      RangeChart.Row("Entry", 15...20, figure: "$15 to $20"),
      RangeChart.Row("Middle", 20...35, figure: "$20 to $35"),
      RangeChart.Row("Top", 35...35, figure: "$35"),
      RangeChart.Row("New", nil, figure: "no figures"),
    ])
    #expect(
      drawn(width: 38, height: 9) { chart.draw(on: &$0) } == """
        Entry  ├────┤               $15 to $20
        Middle      ├─────────────┤ $20 to $35
        Top                       │        $35
        New                         no figures
        """)
  }

  @Test(arguments: [
    Size(width: 20, height: 5), Size(width: 3, height: 1), Size(width: 1, height: 1),
  ])
  func `no chart is too small to draw`(size: Size) {
    let bars = BarChart([BarChart.Row("職業", 3, figure: "3 of 9")])
    let ranges = RangeChart([RangeChart.Row("職業", 1...2, figure: "1 to 2")])
    _ = drawn(width: size.width, height: size.height) {
      bars.draw(on: &$0)
      ranges.draw(on: &$0)
      ProgressBar(1, of: 2).draw(on: &$0)
    }
  }
}
