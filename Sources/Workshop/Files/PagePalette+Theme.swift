import Exchange
import TerminalUI

/// Pages and pictures in the colours of a theme.
extension PagePalette {
  /// The colours of a theme where it is light, else of its light companion: the theme of the
  /// same name with `-light` behind it, else the light theme that comes along.
  package init(_ shelf: ThemeShelf, slug: String?) {
    let theme = shelf.theme(slug).theme
    let name = theme.scheme.slug
    let base = name.hasSuffix("-dark") ? String(name.dropLast("-dark".count)) : name
    let themes = [theme, shelf.theme(base + "-light").theme, shelf.theme(Self.standard).theme]
    self = themes.first { $0.scheme.variant == .light }.flatMap(PagePalette.init) ?? .plain
  }

  /// The light theme that goes with the dark one that shows unless another is chosen.
  private static let standard = "morning"

  /// Nil where the theme leaves a colour to the terminal.
  init?(_ theme: Theme) {
    let looks = theme.looks(for: .truecolor)
    guard let paper = looks[.text].paper.pageColour, let band = looks[.bar].paper.pageColour,
      let ink = looks[.text].ink.pageColour, let muted = looks[.muted].ink.pageColour,
      let heading = looks[.heading].ink.pageColour, let accent = looks[.accent].ink.pageColour,
      let line = looks[.border].ink.pageColour
    else { return nil }
    self.init(
      paper: paper, band: band, ink: ink, muted: muted, heading: heading, accent: accent,
      line: line)
  }
}

extension Ink {
  fileprivate var pageColour: PageColour? {
    guard case .rgb(let colour) = self else { return nil }
    return PageColour(red: colour.red, green: colour.green, blue: colour.blue)
  }
}
