/// Why the theme shown is not the one that was asked for.
package enum ThemeProblem: Error, Hashable, Sendable {
  /// No scheme has this slug.
  case unknownTheme(slug: String)
  case unreadable(UnreadableScheme)
}
