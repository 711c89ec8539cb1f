import Testing

@testable import TerminalUI

struct TerminalPaletteTests {
  @Test(arguments: [
    (UInt8(16), "000000"), (21, "0000ff"), (46, "00ff00"), (196, "ff0000"), (231, "ffffff"),
    (67, "5f87af"), (232, "080808"), (255, "eeeeee"), (0, "000000"), (15, "ffffff"),
  ])
  func `numbers mean what terminals show`(number: UInt8, hex: String) {
    #expect(TerminalPalette.colour(number).hex == hex)
  }

  @Test(arguments: UInt8(16)...255)
  func `a fixed colour is nearest to itself`(number: UInt8) {
    #expect(TerminalPalette.nearest(to: TerminalPalette.colour(number)) == number)
  }

  @Test(arguments: 0..<50)
  func `no fixed colour is nearer than the nearest`(seed: Int) {
    var numbers = SeededGenerator(seed: seed)
    let colour = Colour(
      red: .random(in: 0...255, using: &numbers), green: .random(in: 0...255, using: &numbers),
      blue: .random(in: 0...255, using: &numbers))
    let found = distance(TerminalPalette.nearest(to: colour), colour)
    #expect((UInt8(16)...255).allSatisfy { distance($0, colour) >= found })
  }

  @Test func `what is not allowed is passed over`() {
    let white = TerminalPalette.nearest(to: .black) { $0.luminance > 0.99 }
    #expect(white == 231)
    #expect(TerminalPalette.nearest(to: .black) { _ in false } == nil)
  }

  private func distance(_ number: UInt8, _ colour: Colour) -> Double {
    PerceivedColour(TerminalPalette.colour(number)).distance(to: PerceivedColour(colour))
  }
}
