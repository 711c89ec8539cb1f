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
  private var roles: [(pair: Int32, traits: Traits)] = []
  private var attributes: [UInt32] = []

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
      roles.append((isOwn ? 0 : pair.number, look.traits.union(bright)))
    }
    self.pairs = pairs
    self.attributes = (0..<32).map { attributes(Traits(rawValue: $0)) }
  }

  subscript(style: Style) -> Ink {
    let role = roles[Int(style.role.rawValue)]
    return Ink(
      pair: role.pair,
      attributes: attributes[Int(role.traits.union(style.traits).rawValue & 31)])
  }
}
