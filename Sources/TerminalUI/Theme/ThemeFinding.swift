/// Something that an audit of a theme brings up.
package enum ThemeFinding: Hashable, Sendable {
  /// The file is not a scheme, so there is nothing to look at.
  case notAScheme(SchemeProblem)
  /// Text under a contrast of 3:1, which WCAG 2.2 allows to no text at all.
  case unreadable(Role, ColourDepth, contrast: Double)
  /// No ink that the scheme has for a role reads on its paper, so it is shown mended.
  case faintInk(Role, Slot, contrast: Double, wanted: Double)
  /// A role's paper is hardly told from the ordinary one, so it is shown mended.
  case faintPaper(Role, Slot, contrast: Double, wanted: Double)
  /// Two states look alike, so traits are shown to tell them apart.
  case alike(Role, Role, ColourVision)

  /// Whether the theme must not be used like this; all else is advice.
  package var isError: Bool {
    switch self {
    case .notAScheme, .unreadable: true
    case .faintInk, .faintPaper, .alike: false
    }
  }
}
