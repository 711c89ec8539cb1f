import Testing

@testable import TerminalUI

struct ColourVisionTests {
  private let red = Colour(red: 200, green: 60, blue: 40)
  private let green = Colour(red: 110, green: 130, blue: 30)
  private let blue = Colour(red: 40, green: 110, blue: 220)

  @Test(arguments: ColourVision.allCases)
  func `greys look the same to all eyes`(vision: ColourVision) {
    for level in stride(from: UInt8(0), through: 255, by: 15) {
      let grey = Colour(red: level, green: level, blue: level)
      #expect(PerceivedColour(vision.sees(grey)).distance(to: PerceivedColour(grey)) < 0.02)
    }
  }

  @Test func `full vision sees what is there`() {
    #expect(ColourVision.full.sees(red) == red)
  }

  @Test(arguments: [ColourVision.protanopia, .deuteranopia])
  func `red and green come together, blue stays apart`(vision: ColourVision) {
    #expect(vision.distance(red, green) < ColourVision.full.distance(red, green) * 0.75)
    #expect(vision.distance(red, blue) > 0.2)
  }

  @Test func `red is darker without cones for long waves`() {
    #expect(ColourVision.protanopia.sees(red).luminance < red.luminance)
  }
}
