extension Role {
  /// The roles that say how things stand; telling them apart matters most.
  static let states: [Role] = [.good, .caution, .problem]
}

/// Telling good, caution and problem apart.
extension Looks {
  /// The least distance at which two inks are told apart at a glance.
  ///
  /// Three just noticeable differences; see `PerceivedColour.distance`. Chosen
  /// for thin letters seen from the back of a room; no standard has a figure.
  static let clearDistance = 0.06

  /// Two states that look alike, and to which eyes.
  struct Blur: Hashable, Sendable {
    let one: Role
    let other: Role
    let vision: ColourVision
  }

  /// The pairs of states whose inks are not told apart at a glance.
  var blurs: [Blur] {
    ColourVision.allCases.flatMap { vision in
      [(Role.good, Role.caution), (.good, .problem), (.caution, .problem)]
        .filter { distance($0, $1, to: vision) < Self.clearDistance }
        .map { Blur(one: $0, other: $1, vision: vision) }
    }
  }

  /// The same looks with the traits of `plain` on the states, if these blur.
  func withTraitsWhereStatesBlur() -> Looks { blurs.isEmpty ? self : withStateTraits() }

  /// The same looks with the traits of `plain` on the states.
  func withStateTraits() -> Looks {
    var looks = self
    for role in Role.states { looks[role].traits.formUnion(Looks.plain[role].traits) }
    return looks
  }

  private func distance(_ one: Role, _ other: Role, to vision: ColourVision) -> Double {
    guard let one = self[one].ink.colour, let other = self[other].ink.colour else { return 0 }
    return vision.distance(one, other)
  }
}

extension Ink {
  /// The colour, as far as it is known: for numbers under 16, xterm's.
  var colour: Colour? {
    switch self {
    case .standard: nil
    case .indexed(let number): TerminalPalette.colour(number)
    case .rgb(let colour): colour
    }
  }
}

extension Look {
  /// The contrast of ink and paper, as far as the colours are known.
  package var contrast: Double? {
    guard let ink = ink.colour, let paper = paper.colour else { return nil }
    return ink.contrast(with: paper)
  }
}
