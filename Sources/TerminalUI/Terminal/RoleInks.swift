/// The colour pairs and attributes that a terminal shows the roles with.
///
/// Each role has one pair for good, so a change of looks never runs out of them.
struct RoleInks {
  /// Two colours to set under one number; -1 is the terminal's own.
  struct Pair {
    let number: Int32
    let ink: Int32
    let paper: Int32
  }

  /// What one style is shown with.
  struct Ink {
    let pair: Int32
    let attributes: UInt32
  }

  let pairs: [Pair]
  /// By role, then by the bits of the traits.
  private var inks: [Ink] = []

  /// Nothing: every role in the terminal's own colours.
  init() {
    self.init(.plain, colours: 0) { _ in 0 }
  }

  /// The pairs and attributes for these looks, where `attributes` gives those of traits.
  init(_ looks: Looks, colours: Int, attributes: (Traits) -> UInt32) {
    var pairs: [Pair] = []
    for role in Role.allCases {
      let look = looks[role]
      let pair = Pair(
        number: Int32(role.rawValue) + 1, ink: look.ink.number(colours: colours),
        paper: look.paper.number(colours: colours))
      let isOwn = colours == 0 || pair.ink < 0 && pair.paper < 0
      if !isOwn { pairs.append(pair) }
      let bright: Traits = look.ink.isBrightened(colours: colours) ? .bold : []
      for bits in 0..<Self.combinations {
        let traits = look.traits.union(bright).union(Traits(rawValue: bits))
        inks.append(Ink(pair: isOwn ? 0 : pair.number, attributes: attributes(traits)))
      }
    }
    self.pairs = pairs
  }

  /// How many values the bits of the traits can have.
  private static let combinations: UInt8 = 32

  @inline(__always)
  subscript(style: Style) -> Ink {
    inks[
      Int(style.role.rawValue) * Int(Self.combinations)
        + Int(style.traits.rawValue & (Self.combinations - 1))]
  }
}
