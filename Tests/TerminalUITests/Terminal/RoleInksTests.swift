import Testing

@testable import TerminalUI

@Suite struct RoleInksTests {
  private let amber = Colour(red: 255, green: 176, blue: 0)

  @Test func `an ink becomes the number that the terminal knows it by`() {
    let inks: [Ink] = [.standard, .indexed(3), .indexed(12), .indexed(200), .rgb(amber)]
    #expect(inks.map { $0.number(colours: 1 << 24) } == [-1, 3, 0x5C5CFF, 0xFF00D7, 0xFFB000])
    #expect(inks.map { $0.number(colours: 256) } == [-1, 3, 12, 200, 214])
    #expect(inks.map { $0.number(colours: 8) } == [-1, 3, 4, 0, -1])
  }

  @Test func `the darkest blues do not become palette numbers`() {
    #expect(Ink.rgb(Colour(red: 0, green: 0, blue: 3)).number(colours: 1 << 24) == 8)
    #expect(Ink.indexed(16).number(colours: 1 << 24) == 8)
  }

  @Test func `roles in the terminal's own colours take no pair`() {
    let looks = Looks { role in Look(ink: role == .problem ? .indexed(1) : .standard) }
    let inks = RoleInks(looks, colours: 8) { UInt32($0.rawValue) }
    #expect(inks[.text].pair == 0)
    #expect(inks.pairs.map(\.number) == [inks[.problem].pair])
  }

  @Test func `without colours no role has a pair and traits remain`() {
    let looks = Looks { _ in Look(ink: .indexed(1), traits: .bold) }
    let inks = RoleInks(looks, colours: 0) { UInt32($0.rawValue) }
    #expect(inks.pairs.isEmpty)
    #expect(inks[Style(.text, .reverse)].attributes == 9)
  }

  @Test func `bright inks are bold where there are eight colours`() {
    let looks = Looks { _ in Look(ink: .indexed(9)) }
    #expect(RoleInks(looks, colours: 8) { UInt32($0.rawValue) }[.text].attributes == 1)
    #expect(RoleInks(looks, colours: 16) { UInt32($0.rawValue) }[.text].attributes == 0)
  }
}
