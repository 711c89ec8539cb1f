import Testing

@testable import TerminalUI

struct ThemeTests {
  static let words = Role.allCases.filter { $0 != .border && $0 != .muted }

  @Test(arguments: 0..<150)
  func `any palette gives words that read at every depth`(seed: Int) throws {
    let theme = try theme(seed)
    for depth in ColourDepth.allCases where depth != .none {
      let looks = theme.looks(for: depth)
      for role in Self.words {
        let least = depth == .sixteen ? 4.4 : 4.5
        #expect(try #require(looks[role].contrast) >= least, "\(role) at \(depth)")
      }
      #expect(try #require(looks[.muted].contrast) >= 3)
    }
  }

  @Test(arguments: 0..<50)
  func `each depth names only colours it has`(seed: Int) throws {
    let theme = try theme(seed)
    for role in Role.allCases {
      let exact = theme.looks(for: .truecolor)[role]
      #expect(exact.ink == exact.ink.colour.map { .rgb($0) })
      for ink in inks(theme.looks(for: .twoHundredFiftySix)[role]) { #expect(ink >= 16) }
      for ink in inks(theme.looks(for: .sixteen)[role]) { #expect(ink < 16) }
    }
    #expect(theme.looks(for: .none) == .plain)
  }

  @Test(arguments: 0..<100)
  func `good, caution and problem differ by colour or by traits`(seed: Int) throws {
    let theme = try theme(seed)
    for depth in ColourDepth.allCases {
      let looks = theme.looks(for: depth)
      let states = Role.states.map { looks[$0] }
      #expect(Set(states).count == 3)
      if !looks.blurs.isEmpty { #expect(Set(states.map(\.traits)).count == 3) }
    }
  }

  @Test(arguments: 0..<100)
  func `the selection stands out at every depth`(seed: Int) throws {
    let theme = try theme(seed)
    for depth in ColourDepth.allCases {
      let looks = theme.looks(for: depth)
      if looks[.selection].traits.contains(.reverse) { continue }
      let paper = try #require(looks[.text].paper.colour)
      #expect(try #require(looks[.selection].paper.colour).contrast(with: paper) >= 1.5)
    }
  }

  @Test func `a scheme that reads is shown as it is`() throws {
    let palette = try SchemeText.file(SchemeText.modern()).read().palette
    let looks = Theme(SchemeText.scheme(palette)).looks(for: .truecolor)
    let slots: [(Role, Slot, Slot)] = [
      (.text, .base05, .base00), (.muted, .base03, .base00), (.heading, .base0D, .base00),
      (.accent, .base0E, .base00), (.selection, .base07, .base02), (.border, .base03, .base00),
      (.good, .base0B, .base00), (.caution, .base0A, .base00), (.problem, .base08, .base00),
      (.figure, .base0C, .base00),
    ]
    for (role, ink, paper) in slots {
      #expect(looks[role].ink == .rgb(palette[ink]), "\(role)")
      #expect(looks[role].paper == .rgb(palette[paper]), "\(role)")
    }
  }

  @Test func `a brighter hue of base24 is taken before a colour is mended`() throws {
    let more = "  base12: \"ff9f97\"\n"
    var colours = SchemeText.colours
    colours[8] = "701010"
    let scheme = try SchemeText.file(SchemeText.modern(colours: colours) + more).read()
    #expect(Theme(scheme).looks(for: .truecolor)[.problem].ink == .rgb(scheme.palette[.base12]))
  }

  @Test func `without colour the roles that matter differ by traits`() {
    let roles: [Role] = [
      .text, .muted, .heading, .selection, .field, .bar, .good, .caution, .problem,
    ]
    #expect(Set(roles.map { Looks.plain[$0].traits }).count == roles.count)
    #expect(Role.allCases.allSatisfy { Looks.plain[$0].ink == .standard })
  }

  @Test func `no state is reversed, so that bars drawn in it show`() throws {
    for depth in ColourDepth.allCases {
      let looks = try theme(1).looks(for: depth)
      #expect(Role.states.allSatisfy { !looks[$0].traits.contains(.reverse) })
    }
  }

  private func theme(_ seed: Int) throws -> Theme {
    var numbers = SeededGenerator(seed: seed)
    return Theme(SchemeText.scheme(try SchemeText.palette(&numbers)))
  }

  private func inks(_ look: Look) -> [UInt8] {
    [look.ink, look.paper].compactMap { if case .indexed(let number) = $0 { number } else { nil } }
  }
}
