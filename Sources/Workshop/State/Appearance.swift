import TerminalUI
import Themes

/// The theme on screen and the shelf it comes from.
package struct Appearance {
  package let shelf: ThemeShelf
  package private(set) var theme: Theme
  /// Why the theme asked for is not the one shown, or nil.
  package private(set) var problem: ThemeProblem?

  /// Takes the theme with this slug from the shelf; nil takes the standard one.
  package init(shelf: ThemeShelf, slug: String?) {
    self.shelf = shelf
    let choice = shelf.theme(slug)
    theme = choice.theme
    problem = choice.problem
  }

  package var slug: String { theme.scheme.slug }

  /// Shows another theme of the shelf.
  package mutating func show(_ slug: String) {
    self = Appearance(shelf: shelf, slug: slug)
  }
}
