extension Looks {
  /// Looks without any colour: traits alone tell the roles apart.
  ///
  /// A state is heavier the worse it is. None is reversed: a bar drawn in it
  /// would vanish. Where a terminal has no italics, `good` falls back to text.
  package static let plain = Looks { Look(traits: traits(of: $0)) }

  private static func traits(of role: Role) -> Traits {
    switch role {
    case .text, .border, .figure: []
    case .muted: .dim
    case .heading, .accent: .bold
    case .selection: [.reverse, .bold]
    case .field: .underline
    case .bar: .reverse
    case .good: .italic
    case .caution: [.underline, .italic]
    case .problem: [.underline, .bold]
    }
  }
}
