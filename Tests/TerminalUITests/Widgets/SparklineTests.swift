import Testing

@testable import TerminalUI

@Suite struct SparklineTests {
  @Test func `each height has a bar of its own, and heights outside stand at the ends`() {
    let bars = Sparkline.text(Array(0...Sparkline.most))
    #expect(bars == "▁▂▃▄▅▆▇█")
    #expect(Sparkline.text([-3, 99]) == "▁█")
    #expect(Sparkline.text([]) == "")
  }

  @Test func `low, middle and high differ in ASCII too`() {
    let stands = [0, 3, 7].map { height in
      PlainGlyphs.stand(for: Sparkline.text([height]).unicodeScalars.first?.value ?? 0)
    }
    #expect(Set(stands).count == 3)
  }
}
