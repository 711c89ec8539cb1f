extension Ink {
  /// The number of this colour on a terminal with so many colours; -1 for its own.
  ///
  /// On a terminal of 24 bits the numbers below 8 are the user's palette and
  /// every other number is a colour, so the darkest blues become 8.
  func number(colours: Int) -> Int32 {
    switch self {
    case .standard: -1
    case .indexed(let index) where colours > 256: Self.direct(index)
    case .indexed(let index) where Int(index) < colours: Int32(index)
    case .indexed(let index): Int32(index % 8)
    case .rgb(let colour) where colours > 256: Self.direct(colour)
    case .rgb(let colour) where colours == 256: Int32(TerminalPalette.nearest(to: colour))
    case .rgb: -1
    }
  }

  /// Whether the colour needs bold to stand out: a bright one where there are only eight.
  func isBrightened(colours: Int) -> Bool {
    if case .indexed(8...15) = self { colours < 16 } else { false }
  }

  private static func direct(_ index: UInt8) -> Int32 {
    index < 8 ? Int32(index) : direct(TerminalPalette.colour(index))
  }

  private static func direct(_ colour: Colour) -> Int32 {
    max(8, Int32(colour.red) << 16 | Int32(colour.green) << 8 | Int32(colour.blue))
  }
}
