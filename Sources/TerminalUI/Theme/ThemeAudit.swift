/// What there is to say about a scheme file before a room full of people sees it.
package struct ThemeAudit: Hashable, Sendable {
  /// How well one role reads on terminals of one depth.
  package struct Figure: Hashable, Sendable {
    package let role: Role
    package let depth: ColourDepth
    /// The contrast ratio of WCAG 2.2; for 16 colours that of xterm's defaults.
    package let contrast: Double
  }

  /// The file's name, without its folder.
  package let file: String
  /// Nil if the file is not a scheme.
  package let theme: Theme?
  /// Errors first.
  package let findings: [ThemeFinding]
  /// Every role at every depth with colours; empty if the file is not a scheme.
  package let figures: [Figure]

  package var errors: [ThemeFinding] { findings.filter(\.isError) }
  package var advice: [ThemeFinding] { findings.filter { !$0.isError } }

  package init(_ file: SchemeFile) {
    self.file = file.name
    do {
      let theme = Theme(try file.read())
      let figures = Self.figures(of: theme)
      self.theme = theme
      self.figures = figures
      findings = Self.unreadable(figures) + Self.mended(theme.scheme.palette) + Self.alike(theme)
    } catch {
      theme = nil
      figures = []
      findings = error.problems.map { .notAScheme($0) }
    }
  }

  private static func figures(of theme: Theme) -> [Figure] {
    ColourDepth.allCases.flatMap { depth in
      let looks = theme.looks(for: depth)
      return Role.allCases.compactMap { role in
        looks[role].contrast.map { Figure(role: role, depth: depth, contrast: $0) }
      }
    }
  }

  /// Lines are not read, so `border` is left out.
  private static func unreadable(_ figures: [Figure]) -> [ThemeFinding] {
    figures.filter { $0.role != .border && $0.contrast < Recipe.mark }
      .map { .unreadable($0.role, $0.depth, contrast: $0.contrast) }
  }

  private static func mended(_ palette: Palette) -> [ThemeFinding] {
    Role.allCases.flatMap { role in
      [faintPaper(role, palette), faintInk(role, palette)].compactMap(\.self)
    }
  }

  private static func faintPaper(_ role: Role, _ palette: Palette) -> ThemeFinding? {
    let recipe = Recipe.of(role)
    let own = palette[recipe.paper]
    guard palette.tint(for: role).paper != own else { return nil }
    return .faintPaper(
      role, recipe.paper, contrast: own.contrast(with: palette[.base00]), wanted: recipe.edge)
  }

  private static func faintInk(_ role: Role, _ palette: Palette) -> ThemeFinding? {
    let recipe = Recipe.of(role)
    let tint = palette.tint(for: role)
    guard !recipe.inks.contains(where: { palette[$0] == tint.ink }) else { return nil }
    let slot = recipe.inks[0]
    return .faintInk(
      role, slot, contrast: palette[slot].contrast(with: tint.paper), wanted: recipe.contrast)
  }

  /// States that look alike to full vision are not brought up again for other eyes.
  private static func alike(_ theme: Theme) -> [ThemeFinding] {
    let blurs = theme.looks(for: .truecolor).blurs
    let plain = blurs.filter { $0.vision == .full }
    let others = blurs.filter { blur in
      !plain.contains { $0.one == blur.one && $0.other == blur.other }
    }
    return (plain + others).map { .alike($0.one, $0.other, $0.vision) }
  }
}
