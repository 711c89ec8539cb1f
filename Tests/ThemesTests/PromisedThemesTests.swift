import TerminalUI
import Testing
import Themes

/// What the themes made for a purpose promise.
struct PromisedThemesTests {
  @Test(arguments: ["beacon-dark", "beacon-light"], [ColourDepth.truecolor, .twoHundredFiftySix])
  func `every word of a high-contrast theme has seven to one`(
    slug: String, depth: ColourDepth
  ) throws {
    let looks = try theme(slug).looks(for: depth)
    for role in Role.allCases where role != .border {
      #expect(try #require(looks[role].contrast) >= 7, "\(role)")
    }
  }

  @Test func `one high-contrast theme is dark and one is light`() throws {
    #expect(try theme("beacon-dark").scheme.variant == .dark)
    #expect(try theme("beacon-light").scheme.variant == .light)
  }

  @Test(arguments: ["clearway", "clearway-light"], ColourVision.allCases)
  func `the clearway states are told apart by all eyes`(slug: String, vision: ColourVision) throws {
    let palette = try theme(slug).scheme.palette
    let states = [palette[.base0B], palette[.base0A], palette[.base08]]
    for (one, other) in [(0, 1), (0, 2), (1, 2)] {
      #expect(vision.distance(states[one], states[other]) >= 0.12)
    }
  }

  @Test func `graphite has no hue, and its states differ by traits`() throws {
    let theme = try theme("graphite")
    for slot in Slot.allCases {
      let grey = theme.scheme.palette[slot]
      #expect(grey.red == grey.green && grey.green == grey.blue)
    }
    for depth in ColourDepth.allCases {
      let looks = theme.looks(for: depth)
      #expect(Set([Role.good, .caution, .problem, .text].map { looks[$0].traits }).count == 4)
    }
  }

  private func theme(_ slug: String) throws -> Theme {
    let shelf = ThemeShelf(bundled: BundledThemes.all, standard: BundledThemes.standard)
    let choice = shelf.theme(slug)
    try #require(choice.problem == nil)
    return choice.theme
  }
}
