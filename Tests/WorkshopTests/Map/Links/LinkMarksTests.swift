import CareerPathways
import TerminalUI
import Testing

@testable import Workshop

@Suite struct LinkMarksTests {
  private let map = LouisvilleExample.map

  private func marks(of id: StaticString) -> MapMarks {
    MapMarks(linksOf: map.occupation(RecordID(fixed: id)), on: map)
  }

  @Test func `where one can go and comes from is marked, and the ramps are named`() {
    let marks = marks(of: "computer-network-support-specialists")
    let glyphs = marks.following.mapValues(\.glyph)
    #expect(
      glyphs == [
        RecordID(fixed: "network-specialists"): "↑",
        RecordID(fixed: "systems-administrators"): "↑",
        RecordID(fixed: "information-technology-support-technicians"): "←",
      ])
    #expect(
      marks.legend
        == "↑ 2 advances to   ← 1 lateral move from   « On-ramp from Adult education")
  }

  @Test func `an occupation that is linked both ways says so`() throws {
    var map = map
    let (from, to) = (
      RecordID(fixed: "computer-programmers"), RecordID(fixed: "software-engineers")
    )
    try map.add(Progression(id: RecordID(fixed: "back"), from: to, to: from, kind: .lateral))
    let marks = MapMarks(linksOf: map.occupation(to), on: map)
    #expect(marks.following[from]?.glyph == "↔")
    #expect(marks.legend == "→ 1 lateral move to   ← 1 lateral move from   ↔ both ways")
  }

  @Test func `the legend keeps its line wherever the cursor is, on a map with progressions`() {
    #expect(marks(of: "graphic-designers").legend == "No progressions here yet; Ctrl-K adds one")
    #expect(MapMarks(linksOf: nil, on: map).legend == " ")
    #expect(MapMarks(linksOf: nil, on: PathwayMap(id: map.id)) == .none)
  }

  @Test func `the grid shows the marks of the occupation under the cursor`() throws {
    var player = try Player.atMap(width: 120, height: 40)
    player.press("Down")
    #expect(player.pointed() == "Systems Analysts")
    #expect(player.screen().contains("→ Information Technology"))
    #expect(player.screen().contains("↓ Technical Support"))
    #expect(player.screen().contains("→ 1 lateral move to   ↓ 1 advance from"))
  }

  @Test func `each glyph is told from the others and has a stand-in`() {
    let glyphs = LinkWay.allCases.map(\.glyph)
    #expect(Set(glyphs).count == glyphs.count)
    #expect(glyphs.allSatisfy { TextWidth.of($0) == 1 })
    #expect(LinkWay.allCases.map { $0.words(2) }.contains("2 lateral moves from"))
  }
}
