import Exchange
import TerminalUI
import Testing
import Themes

@testable import Workshop

@Suite struct PagePaletteTests {
  private static let shelf = ThemeShelf(
    bundled: BundledThemes.all, standard: BundledThemes.standard)

  @Test(arguments: BundledThemes.all.map(\.name))
  func `every theme makes a light page on which all text reads`(file: String) throws {
    let slug = String(file.dropLast(".yaml".count))
    let palette = PagePalette(Self.shelf, slug: slug)
    let paper = try Self.colour(palette.paper)
    let band = try Self.colour(palette.band)
    for ink in [palette.ink, palette.muted, palette.heading, palette.accent] {
      let ink = try Self.colour(ink)
      #expect(ink.luminance < paper.luminance)
      #expect(ink.contrast(with: paper) >= 4.5)
      #expect(ink.contrast(with: .white) >= 4.5)
    }
    for ink in [palette.ink, palette.heading] {
      #expect(try Self.colour(ink).contrast(with: band) >= 4.5)
    }
  }

  @Test func `a dark theme has the colours of its light companion`() {
    for (dark, light) in [
      ("clearway", "clearway-light"), ("beacon-dark", "beacon-light"), ("evening", "morning"),
      ("graphite", "morning"), ("no such theme", "morning"), ("manila", "manila"),
    ] {
      #expect(
        PagePalette(Self.shelf, slug: dark) == PagePalette(Self.shelf.theme(light).theme), "\(dark)"
      )
    }
  }

  private static func colour(_ colour: PageColour) throws -> Colour {
    try #require(Colour(hex: colour.description))
  }
}
