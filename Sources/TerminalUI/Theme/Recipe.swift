/// How a role is made from a palette.
struct Recipe: Sendable {
  /// The slots that may be the ink: the first that reads is taken, else the first is mended.
  let inks: [Slot]
  let paper: Slot
  /// The least contrast of the ink with its paper.
  var contrast = Recipe.text
  /// The least contrast of the paper with the ordinary one, `base00`.
  var edge = 1.0
  var traits: Traits = []

  /// What WCAG 2.2 asks of text (1.4.3).
  static let text = 4.5
  /// What WCAG 2.2 asks of large text and of marks that matter (1.4.3, 1.4.11).
  static let mark = 3.0
  /// What WCAG 2.2 asks of text where it wants the most (1.4.6).
  static let strong = 7.0
  /// A line that guides the eye without standing in its way; no standard.
  static let line = 2.0

  static func of(_ role: Role) -> Recipe {
    switch role {
    case .text: Recipe(inks: [.base05, .base06, .base07], paper: .base00)
    case .muted: Recipe(inks: [.base03], paper: .base00, contrast: mark)
    case .heading: Recipe(inks: [.base0D, .base16], paper: .base00, traits: .bold)
    case .accent: Recipe(inks: [.base0E, .base17, .base0A], paper: .base00, traits: .bold)
    case .selection:
      Recipe(inks: [.base07, .base05, .base06], paper: .base02, edge: 1.5, traits: .bold)
    case .field: Recipe(inks: [.base05, .base06, .base07], paper: .base01, edge: 1.2)
    case .border: Recipe(inks: [.base03, .base04], paper: .base00, contrast: line)
    case .bar: Recipe(inks: [.base05, .base06, .base07], paper: .base01, edge: 1.2)
    case .good: Recipe(inks: [.base0B, .base14], paper: .base00)
    case .caution: Recipe(inks: [.base0A, .base13, .base09], paper: .base00)
    case .problem: Recipe(inks: [.base08, .base12], paper: .base00, traits: .bold)
    case .figure: Recipe(inks: [.base0C, .base15], paper: .base00)
    }
  }
}
