import Testing

@testable import TerminalUI

@Suite struct MouseTests {
  @Test func `a press of the left button is a click where it was`() {
    #expect(actions([("[<0;11;3M", 0), ("[<0;11;3m", 50)]) == [Mouse(.click, at: place)])
  }

  @Test func `a second click at the same cell in time is a double click`() {
    #expect(
      actions([("[<0;11;3M", 0), ("[<0;11;3M", 400), ("[<0;11;3M", 500)])
        == [.init(.click, at: place), .init(.doubleClick, at: place), .init(.click, at: place)])
  }

  @Test func `a second click that is late or elsewhere is a click`() {
    #expect(actions([("[<0;11;3M", 0), ("[<0;11;3M", 401)]).map(\.action) == [.click, .click])
    #expect(actions([("[<0;11;3M", 0), ("[<0;12;3M", 9)]).map(\.action) == [.click, .click])
  }

  @Test func `the wheel turns up and down, with and without modifiers`() {
    #expect(
      actions([("[<64;11;3M", 0), ("[<65;11;3M", 0), ("[<81;11;3M", 0)]).map(\.action)
        == [.wheelUp, .wheelDown, .wheelDown])
  }

  @Test func `the three-byte report of older terminals is read`() {
    #expect(actions([("[M +#", 0), ("[M#+#", 9)]) == [Mouse(.click, at: place)])
  }

  @Test func `places past any screen are kept in range`() {
    let places = actions([("[<0;0;0M", 0), ("[<0;99999999999999999999;1M", 0)]).map(\.place)
    #expect(places == [Point(row: 0, column: 0), Point(row: 0, column: 0x10_FFFE)])
  }

  private let place = Point(row: 2, column: 10)

  private func actions(_ reports: [(String, Int)]) -> [Mouse] {
    var decoder = InputDecoder()
    return reports.flatMap { report, time in
      decoder.feed("\u{1B}\(report)".utf8, at: time).compactMap { event in
        if case .mouse(let mouse) = event { mouse } else { nil }
      }
    }
  }
}
