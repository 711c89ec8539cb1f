import Testing

@testable import TerminalUI

@Test func `a box keeps its shape where only ASCII can be shown`() {
  let shown = "┌─┐│x│└─┘ é漢…".unicodeScalars.map { PlainGlyphs.stand(for: $0.value) }
  #expect(String(String.UnicodeScalarView(shown)) == "+-+|x|+-+ ??~")
  #expect(PlainGlyphs.stand(for: Cell.firstCluster) == "?")
}
