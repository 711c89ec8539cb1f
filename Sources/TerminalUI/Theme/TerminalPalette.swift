/// The 256 colours that terminals number.
enum TerminalPalette {
  /// The colour of a number.
  ///
  /// From 16 on every terminal shows the same: a cube of 6 steps a channel, then
  /// 24 greys. Below 16 stand xterm's defaults, since each user may have others.
  static func colour(_ number: UInt8) -> Colour {
    let index = Int(number)
    if index < 16 { return basic[index] }
    if index >= 232 { return grey(UInt8(8 + 10 * (index - 232))) }
    let place = index - 16
    return Colour(
      red: steps[place / 36], green: steps[place / 6 % 6], blue: steps[place % 6])
  }

  /// The number from 16 to 255 that looks most like `colour`.
  static func nearest(to colour: Colour) -> UInt8 { nearest(to: colour) { _ in true } ?? 16 }

  /// The number from 16 to 255 that looks most like `colour` among those allowed, if any is.
  static func nearest(to colour: Colour, where isAllowed: (Colour) -> Bool) -> UInt8? {
    let wanted = PerceivedColour(colour)
    var best: (number: UInt8, distance: Double)?
    for candidate in fixed {
      let distance = candidate.perceived.distance(to: wanted)
      // Whether it is allowed costs more to ask than how far it is.
      guard distance < best?.distance ?? .infinity, isAllowed(candidate.colour) else { continue }
      best = (candidate.number, distance)
    }
    return best?.number
  }

  /// One colour that every terminal of 256 shows alike.
  private struct Fixed {
    let number: UInt8
    let colour: Colour
    let perceived: PerceivedColour

    init(_ number: UInt8) {
      self.number = number
      colour = TerminalPalette.colour(number)
      perceived = PerceivedColour(colour)
    }
  }

  private static let fixed = (UInt8(16)...255).map(Fixed.init)

  private static let steps: [UInt8] = [0, 95, 135, 175, 215, 255]

  private static let basic: [Colour] = [
    .black, Colour(red: 205, green: 0, blue: 0), Colour(red: 0, green: 205, blue: 0),
    Colour(red: 205, green: 205, blue: 0), Colour(red: 0, green: 0, blue: 238),
    Colour(red: 205, green: 0, blue: 205), Colour(red: 0, green: 205, blue: 205), grey(229),
    grey(127), Colour(red: 255, green: 0, blue: 0), Colour(red: 0, green: 255, blue: 0),
    Colour(red: 255, green: 255, blue: 0), Colour(red: 92, green: 92, blue: 255),
    Colour(red: 255, green: 0, blue: 255), Colour(red: 0, green: 255, blue: 255), .white,
  ]

  private static func grey(_ level: UInt8) -> Colour {
    Colour(red: level, green: level, blue: level)
  }
}
