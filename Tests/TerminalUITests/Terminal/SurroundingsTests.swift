import Testing

@testable import TerminalUI

@Suite struct SurroundingsTests {
  @Test func `24-bit colours need a terminal that says so and can be believed`() {
    let says = ["COLORTERM": "truecolor"]
    #expect(surroundings(["TERM": "xterm-kitty"], says).takesDirectColour)
    #expect(surroundings(["TERM": "vte-256color", "COLORTERM": "24bit"]).takesDirectColour)
    #expect(surroundings(["TERM": "screen-256color", "TMUX": "x"], says).takesDirectColour)
    #expect(!surroundings(["TERM": "screen-256color"], says).takesDirectColour)
    #expect(!surroundings(["TERM": "linux"], says).takesDirectColour)
    #expect(!surroundings(["TERM": "xterm-256color"]).takesDirectColour)
  }

  @Test(arguments: ["linux", "vt100", "vt220", "dumb"])
  func `consoles and old terminals are sent no modes`(name: String) {
    #expect(!surroundings(["TERM": name]).hasModes)
  }

  @Test func `the number of colours gives the depth, and NO_COLOR none`() {
    let plain = surroundings(["TERM": "xterm", "NO_COLOR": ""])
    #expect(
      [-1, 0, 8, 16, 88, 256, 1 << 24].map(plain.depth)
        == [.none, .none, .sixteen, .sixteen, .sixteen, .twoHundredFiftySix, .truecolor])
    #expect(surroundings(["NO_COLOR": "1"]).depth(colours: 256) == .none)
  }

  @Test(arguments: [(nil, 25), ("100", 100), ("x", 25), ("-4", 1), ("99999999", 5000)])
  func `the wait of a lone Escape is 25 ms unless ESCDELAY says otherwise`(
    value: String?, delay: Int
  ) {
    #expect(surroundings(value.map { ["ESCDELAY": $0] } ?? [:]).escapeDelay == delay)
  }

  private func surroundings(
    _ values: [String: String], _ more: [String: String] = [:]
  ) -> Surroundings {
    Surroundings { values[$0] ?? more[$0] }
  }
}
