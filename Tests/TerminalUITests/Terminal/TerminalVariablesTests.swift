import Testing

@testable import TerminalUI

@Suite struct TerminalVariablesTests {
  @Test func `24-bit colours need a terminal that says so and can be believed`() {
    let says = ["COLORTERM": "truecolor"]
    #expect(variables(["TERM": "xterm-kitty"], says).takesDirectColour)
    #expect(variables(["TERM": "vte-256color", "COLORTERM": "24bit"]).takesDirectColour)
    #expect(variables(["TERM": "screen-256color", "TMUX": "x"], says).takesDirectColour)
    #expect(!variables(["TERM": "screen-256color"], says).takesDirectColour)
    #expect(!variables(["TERM": "linux"], says).takesDirectColour)
    #expect(!variables(["TERM": "xterm-256color"]).takesDirectColour)
  }

  @Test(arguments: ["linux", "vt100", "vt220", "dumb"])
  func `consoles and old terminals are sent no modes`(name: String) {
    #expect(!variables(["TERM": name]).hasModes)
  }

  @Test func `the number of colours gives the depth, and NO_COLOR none`() {
    let plain = variables(["TERM": "xterm", "NO_COLOR": ""])
    #expect(
      [-1, 0, 8, 16, 88, 256, 1 << 24].map(plain.depth)
        == [.none, .none, .sixteen, .sixteen, .sixteen, .twoHundredFiftySix, .truecolor])
    #expect(variables(["NO_COLOR": "1"]).depth(colours: 256) == .none)
  }

  @Test(arguments: [(nil, 25), ("100", 100), ("x", 25), ("-4", 1), ("99999999", 5000)])
  func `the wait of a lone Escape is 25 ms unless ESCDELAY says otherwise`(
    value: String?, delay: Int
  ) {
    #expect(variables(value.map { ["ESCDELAY": $0] } ?? [:]).escapeDelay == delay)
  }

  private func variables(
    _ values: [String: String], _ more: [String: String] = [:]
  ) -> TerminalVariables {
    TerminalVariables { values[$0] ?? more[$0] }
  }
}
