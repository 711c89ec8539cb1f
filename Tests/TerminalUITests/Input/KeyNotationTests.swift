import Testing

@testable import TerminalUI

@Test(arguments: [
  "Ctrl-P", "Shift-Tab", "F5", "PgUp", "a", "?", "Ctrl-Home", "Space", "Del", "Alt-B",
])
func `a key prints as it is parsed`(notation: String) {
  #expect(Key(notation)?.description == notation)
}
