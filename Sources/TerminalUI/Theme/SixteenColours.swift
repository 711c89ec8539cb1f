/// A scheme on a terminal of 8 or 16 colours.
///
/// What these look like is the user's own, so only what they are called can be
/// relied on. Paper is black or bright white, never the terminal's own: a dark
/// scheme's bright inks would be lost on a light background. Numbers from 8 on
/// are safe to fold to 0-7 where there are 8 colours, inks with bold.
struct SixteenColours {
  private let palette: Palette
  private let isDark: Bool

  init(_ scheme: Scheme) {
    palette = scheme.palette
    isDark = scheme.variant == .dark
  }

  var looks: Looks { Looks(look) }

  private var ink: UInt8 { isDark ? 7 : 0 }
  private var paper: UInt8 { isDark ? 0 : 15 }

  private func look(_ role: Role) -> Look {
    switch role {
    case .text: text()
    case .muted, .border: isDark ? text(.dim) : Look(ink: .indexed(8), paper: .indexed(paper))
    case .heading, .accent, .figure: letters(role)
    case .selection: text(.reverse)
    case .field: text(.underline)
    case .bar: bar
    case .good, .caution, .problem: state(role)
    }
  }

  private func text(_ traits: Traits = []) -> Look {
    Look(ink: .indexed(ink), paper: .indexed(paper), traits: traits)
  }

  /// Coloured letters, or plain ones where the colour is too pale for the paper.
  private func letters(_ role: Role) -> Look {
    let traits = Recipe.of(role).traits
    let look = basicColour(of: role).map { coloured($0, traits) }
    return look.flatMap { reads($0) ? $0 : nil } ?? text(traits)
  }

  /// Coloured letters, or black ones on the colour where it is too pale for the paper.
  private func state(_ role: Role) -> Look {
    guard let number = stateColours[role] else { return text() }
    let look = coloured(number)
    return reads(look) ? look : Look(ink: .indexed(0), paper: .indexed(number))
  }

  private var bar: Look {
    guard let number = basicColour(of: .heading) else { return text([.reverse, .dim]) }
    let ink: UInt8 = TerminalPalette.colour(number).opposite == .white ? 15 : 0
    return Look(ink: .indexed(ink), paper: .indexed(number))
  }

  private func coloured(_ number: UInt8, _ traits: Traits = []) -> Look {
    Look(ink: .indexed(isDark ? number + 8 : number), paper: .indexed(paper), traits: traits)
  }

  /// Whether letters can be read, as far as xterm's colours stand for the user's.
  private func reads(_ look: Look) -> Bool { (look.contrast ?? 0) >= Recipe.mark }

  /// The scheme's own hues for the states if they differ, else green, yellow and red.
  private var stateColours: [Role: UInt8] {
    let own = Role.states.map(basicColour)
    if own.allSatisfy({ $0 == nil }) { return [:] }
    let isClear = Set(own).count == own.count && !own.contains(nil)
    let numbers = isClear ? own.compactMap(\.self) : [2, 3, 1]
    return Dictionary(uniqueKeysWithValues: zip(Role.states, numbers))
  }

  /// The number from 1 to 6 with the hue of a role's ink; nil for a grey.
  private func basicColour(of role: Role) -> UInt8? {
    let hue = PerceivedColour(palette.tint(for: role).ink)
    guard hue.chroma >= Self.leastChroma else { return nil }
    return (UInt8(1)...6).min { turn(from: hue, to: $0) < turn(from: hue, to: $1) }
  }

  private func turn(from hue: PerceivedColour, to number: UInt8) -> Double {
    hue.turn(to: PerceivedColour(TerminalPalette.colour(number)))
  }

  /// The chroma under which a colour is taken for a grey.
  private static let leastChroma = 0.03
}
