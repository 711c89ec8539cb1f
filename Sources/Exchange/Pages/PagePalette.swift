/// A colour of a page or a picture, as `#rrggbb` and nothing else.
package struct PageColour: Hashable, Sendable, CustomStringConvertible {
  private let red: UInt8
  private let green: UInt8
  private let blue: UInt8

  package init(red: UInt8, green: UInt8, blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  package var description: String {
    "#" + [red, green, blue].map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}

/// The colours of a page or a picture: dark on light, so that it prints.
///
/// Whoever makes one sees to it that every ink has a contrast of 4.5:1 or more
/// with both papers.
package struct PagePalette: Hashable, Sendable {
  package var paper: PageColour
  /// Behind heads and boxes.
  package var band: PageColour
  package var ink: PageColour
  /// Hints and what is of less weight.
  package var muted: PageColour
  package var heading: PageColour
  /// Arrows, and what is in high demand.
  package var accent: PageColour
  /// Lines of the grid; no text.
  package var line: PageColour

  package init(
    paper: PageColour, band: PageColour, ink: PageColour, muted: PageColour, heading: PageColour,
    accent: PageColour, line: PageColour
  ) {
    self.paper = paper
    self.band = band
    self.ink = ink
    self.muted = muted
    self.heading = heading
    self.accent = accent
    self.line = line
  }

  /// Black on white with dark blue: where no theme is at hand.
  package static let plain = PagePalette(
    paper: PageColour(red: 255, green: 255, blue: 255),
    band: PageColour(red: 240, green: 243, blue: 247),
    ink: PageColour(red: 26, green: 26, blue: 26),
    muted: PageColour(red: 85, green: 85, blue: 85),
    heading: PageColour(red: 11, green: 61, blue: 122),
    accent: PageColour(red: 122, green: 46, blue: 11),
    line: PageColour(red: 184, green: 192, blue: 204))
}
