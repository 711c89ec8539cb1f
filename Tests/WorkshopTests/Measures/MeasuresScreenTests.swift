import CareerPathways
import TerminalUI
import Testing

@testable import Workshop

@Suite struct MeasuresScreenTests {
  private func atMeasures(width: Int = 80) throws -> Player {
    var player = try Player(width: width, height: width == 80 ? 24 : 40)
    player.press("Ctrl-G", "u")
    return player
  }

  @Test(arguments: [80, 120]) func `the measures of the example`(width: Int) throws {
    var player = try atMeasures(width: width)
    try Golden.expect(player.screen(), is: "measures-\(width)")
  }

  @Test func `a sample of the guide becomes a measure`() throws {
    var player = try atMeasures()
    player.press("Ctrl-N")
    player.type("reduced turnover")
    player.press("Enter")
    let measure = player.workspace.all(Measure.self).first { $0.name == "Reduced turnover" }
    #expect(measure?.group == .employer)
    #expect(measure?.better == .down)
    #expect(player.screen().contains("No figure yet"))
  }

  @Test func `a measure of one’s own is typed`() throws {
    var player = try atMeasures()
    player.press("Ctrl-N", "Enter")
    player.type("Cups of coffee")
    player.press("Enter")
    #expect(player.workspace.all(Measure.self).contains { $0.name == "Cups of coffee" })
  }

  @Test func `a figure is typed in one line, with the partner that reported it`() throws {
    var player = try atMeasures()
    player.press("f")
    player.type("soon")
    player.press("Enter")
    #expect(player.screen().contains("Type a period and a figure"))
    for _ in 0..<4 { player.press("Backspace") }
    player.type("Q4 2026 9 Beechmont Health")
    player.press("Enter")
    let actual = player.workspace.all(Actual.self).first
    #expect(actual?.period?.description == "2026-Q4")
    #expect(actual?.value == Amount(9))
    #expect(actual?.partner != nil)
  }

  @Test func `a figure typed again for the same period takes the place of the first`() throws {
    var player = try atMeasures()
    let count = player.workspace[Actual.self].count
    player.press("f")
    player.type("2026-Q3 8")
    player.press("Enter")
    #expect(player.workspace[Actual.self].count == count)
    #expect(player.workspace[Actual.self][RecordID(fixed: "businesses-2")]?.value == Amount(8))
    #expect(player.screen().contains("in 2026-Q3: 8, not 7"))
  }

  @Test(arguments: [
    ("2026 42", "2026", "42", ""), ("2026-Q3 12.5% A College", "2026-Q3", "12.5", "A College"),
    ("2026 Q3 $1,200", "2026-Q3", "1200", ""), ("2026-09 -3", "2026-09", "-3", ""),
  ])
  func `a figure is read as people type it`(
    typed: String, period: String, value: String, partner: String
  ) {
    let figure = NewFigure(typed)
    #expect(figure?.period.description == period)
    #expect(figure?.value.description == value)
    #expect(figure?.partner == partner)
  }

  @Test func `partners are shown apart and together`() throws {
    var player = try atMeasures()
    player.press("r")
    #expect(player.screen().contains("Ohio River Schools"))
    player.press("Tab")
    #expect(!player.screen().contains("Ohio River Schools"))
    #expect(player.screen().contains("all partners"))
  }

  @Test func `a review leads to an adjustment, tied to it`() throws {
    var player = try atMeasures()
    player.press("v", "a")
    player.type("Open a second class")
    player.press("Enter")
    let added = player.workspace.all(Adjustment.self).first { $0.name == "Open a second class" }
    #expect(added?.review == .record(RecordID(fixed: "autumn-review")))
    #expect(player.screen().contains("Neither a measure nor a statement is named"))
  }

  @Test(arguments: [(1250, "12.5"), (-50, "-0.5"), (123_456_700, "1,234,567"), (-100, "-1")])
  func `amounts are shown with commas`(hundredths: Int, shown: String) {
    #expect(Amount(hundredths: hundredths).shown == shown)
  }
}
