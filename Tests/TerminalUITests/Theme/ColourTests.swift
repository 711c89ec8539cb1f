import Testing

@testable import TerminalUI

struct ColourTests {
  @Test(arguments: [
    ("000000", "ffffff", 21.0), ("ffffff", "ffffff", 1.0), ("777777", "ffffff", 4.48),
    ("767676", "ffffff", 4.54), ("0000ff", "ffffff", 8.59), ("ff0000", "000000", 5.25),
  ])
  func `contrasts are those of the standard`(one: String, other: String, ratio: Double) throws {
    let (one, other) = (try colour(one), try colour(other))
    #expect(abs(one.contrast(with: other) - ratio) < 0.005)
    #expect(one.contrast(with: other) == other.contrast(with: one))
  }

  @Test(arguments: ["", "#", "12", "1234", "12345", "1234567", "gg0000", "##fff", "+12345", "ａａａ"])
  func `text that is no colour is none`(text: String) {
    #expect(Colour(hex: text) == nil)
  }

  @Test(arguments: 0..<100)
  func `a colour survives being written and read`(seed: Int) throws {
    let colour = any(seed)
    #expect(Colour(hex: colour.hex) == colour)
    #expect(Colour(hex: "#" + colour.hex.uppercased()) == colour)
  }

  @Test(arguments: 0..<100)
  func `black or white reads on any colour`(seed: Int) {
    let colour = any(seed)
    #expect(colour.opposite.contrast(with: colour) >= 4.58)
  }

  @Test(arguments: 0..<100)
  func `a colour survives its linear light`(seed: Int) {
    let colour = any(seed)
    let light = colour.linear
    #expect(Colour(linearRed: light.red, green: light.green, blue: light.blue) == colour)
  }

  @Test func `mixing goes from one end to the other`() throws {
    let half = Colour.black.mixed(with: .white, share: 0.5)
    #expect(half.hex == "808080")
    #expect(Colour.black.mixed(with: .white, share: 0) == .black)
    #expect(Colour.black.mixed(with: .white, share: 1) == .white)
  }

  @Test func `perceived colours are those of Oklab`() throws {
    let white = PerceivedColour(.white)
    #expect(abs(white.lightness - 1) < 0.001 && white.chroma < 0.001)
    let red = PerceivedColour(try colour("ff0000"))
    #expect(abs(red.lightness - 0.628) < 0.001)
    #expect(abs(red.redness - 0.225) < 0.001)
    #expect(abs(red.yellowness - 0.126) < 0.001)
  }

  private func any(_ seed: Int) -> Colour {
    var numbers = SeededGenerator(seed: seed)
    return Colour(
      red: .random(in: 0...255, using: &numbers), green: .random(in: 0...255, using: &numbers),
      blue: .random(in: 0...255, using: &numbers))
  }

  private func colour(_ hex: String) throws -> Colour { try #require(Colour(hex: hex)) }
}
