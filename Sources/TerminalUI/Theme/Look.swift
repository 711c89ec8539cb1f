/// A colour of 24 bits.
package struct Colour: Hashable, Sendable {
  package let red: UInt8
  package let green: UInt8
  package let blue: UInt8

  package init(red: UInt8, green: UInt8, blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }
}

/// How many colours a terminal can show.
package enum ColourDepth: Int, CaseIterable, Sendable {
  case none
  case sixteen
  case twoHundredFiftySix
  case truecolor
}

/// One colour as a terminal is told it.
package enum Ink: Hashable, Sendable {
  /// The terminal's own foreground or background.
  case standard
  /// A number of the terminal's palette: 0-15 the user's own, 16-255 fixed.
  case indexed(UInt8)
  /// Only for a terminal of depth `truecolor`; others show the nearest of 256.
  case rgb(Colour)
}

/// How one role looks on a terminal of one depth.
package struct Look: Hashable, Sendable {
  package var ink: Ink
  package var paper: Ink
  package var traits: Traits

  package init(ink: Ink = .standard, paper: Ink = .standard, traits: Traits = []) {
    self.ink = ink
    self.paper = paper
    self.traits = traits
  }
}

/// One look per role: what a theme comes to on one terminal.
package struct Looks: Hashable, Sendable {
  private var looks: [Look]

  /// Looks made by `look`, which is asked once per role.
  package init(_ look: (Role) -> Look) { looks = Role.allCases.map(look) }

  package subscript(role: Role) -> Look {
    get { looks[Int(role.rawValue)] }
    set { looks[Int(role.rawValue)] = newValue }
  }
}
