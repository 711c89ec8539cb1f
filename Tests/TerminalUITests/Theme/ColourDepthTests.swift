import Testing

@testable import TerminalUI

struct ColourDepthTests {
  @Test(
    arguments: [
      ("xterm-256color", "truecolor", nil, 256, ColourDepth.truecolor),
      ("xterm-256color", "24bit", nil, 256, .truecolor),
      ("xterm-256color", "TrueColor", "", 256, .truecolor),
      ("xterm-256color", nil, nil, 256, .twoHundredFiftySix),
      ("xterm-256color", "yes", nil, 256, .twoHundredFiftySix),
      ("xterm-direct", nil, nil, 1 << 24, .truecolor),
      ("xterm-16color", "truecolor", nil, 16, .sixteen),
      ("linux", nil, nil, 8, .sixteen),
      ("vt100", "truecolor", nil, 0, .none),
      ("vt100", nil, nil, -1, .none),
      ("dumb", "truecolor", nil, 256, .none),
      ("", "truecolor", nil, 256, .none),
      (nil, "truecolor", nil, 256, .none),
      ("xterm-256color", "truecolor", "1", 256, .none),
      ("xterm-256color", "truecolor", "0", 256, .none),
    ] as [(String?, String?, String?, Int, ColourDepth)])
  func `the depth follows from the environment`(
    term: String?, colorterm: String?, noColor: String?, colours: Int, depth: ColourDepth
  ) {
    #expect(
      ColourDepth.detect(
        term: term, colorterm: colorterm, noColor: noColor, maxColours: colours) == depth)
  }
}
