import Testing

@testable import TerminalUI

struct SixteenColoursTests {
  @Test func `a dark scheme has bright inks on black`() throws {
    let looks = try looks(SchemeText.colours)
    #expect(looks[.text] == Look(ink: .indexed(7), paper: .indexed(0)))
    #expect(looks[.good].ink == .indexed(10))
    #expect(looks[.caution].ink == .indexed(11))
    #expect(looks[.problem].ink == .indexed(9))
    #expect(looks[.figure].ink == .indexed(14))
    #expect(looks[.heading].ink == .indexed(12))
    #expect(looks[.accent].ink == .indexed(13))
  }

  @Test func `a light scheme shows pale states as black on colour`() throws {
    var colours = SchemeText.colours
    colours.swapAt(0, 7)
    colours[5] = "101820"
    let looks = try looks(colours)
    #expect(looks[.text] == Look(ink: .indexed(0), paper: .indexed(15)))
    #expect(looks[.good].paper == .indexed(2) && looks[.good].ink == .indexed(0))
    #expect(looks[.caution].paper == .indexed(3))
    #expect(looks[.problem].paper == .indexed(15) && looks[.problem].ink == .indexed(1))
  }

  @Test func `states of one hue become green, yellow and red`() throws {
    var colours = SchemeText.colours
    (colours[8], colours[10], colours[11]) = ("50e060", "60f070", "70ff80")
    let looks = try looks(colours)
    #expect(Role.states.map { looks[$0].ink } == [.indexed(10), .indexed(11), .indexed(9)])
  }

  @Test func `states of the scheme's own hues keep them`() throws {
    var colours = SchemeText.colours
    (colours[8], colours[10], colours[11]) = ("ff70d0", "f2d04e", "60a8ff")
    let looks = try looks(colours)
    #expect(Role.states.map { looks[$0].ink } == [.indexed(12), .indexed(11), .indexed(13)])
  }

  @Test func `a scheme of greys stays grey`() throws {
    let greys = (0..<16).map { index in String(repeating: String(index, radix: 16), count: 6) }
    let looks = try looks(greys)
    for role in Role.allCases {
      #expect([.indexed(7), .indexed(0)].contains(looks[role].ink), "\(role)")
    }
    #expect(Set(Role.states.map { looks[$0].traits }).count == 3)
  }

  private func looks(_ colours: [String]) throws -> Looks {
    Theme(try SchemeText.file(SchemeText.modern(colours: colours)).read()).looks(for: .sixteen)
  }
}
