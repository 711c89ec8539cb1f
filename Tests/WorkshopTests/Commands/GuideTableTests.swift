import CareerPathways
import Testing

@testable import Workshop

@Suite struct GuideTableTests {
  /// What the screen before shows already proves nothing; moving about on one does not count.
  @Test(arguments: GuideWay.all.indices)
  func `every way of the table leads to where it says`(index: Int) throws {
    let way = GuideWay.all[index]
    var player = try Player.onExample(width: 120, height: 40)
    var before = ""
    for key in way.keys {
      if key != "Down", key != "Up" { before = player.screen() }
      if key.hasPrefix("‘") {
        player.type(String(key.dropFirst().dropLast()))
      } else {
        player.press(key)
      }
    }
    #expect(player.screen().contains(way.sign), "\(way.place): \(way.name)")
    let isTable = player.stack.front is RecordsScreen
    #expect(isTable || !before.contains(way.sign), "\(way.place): \(way.name)")
    #expect(!(player.stack.front is HomeScreen), "\(way.place): \(way.name)")
  }

  @Test func `no point of the guide is without a way, and no way without a point`() {
    let places = Set(GuideWay.all.map(\.place))
    #expect(places == Set(GuideWay.points))
    #expect(GuideWay.points.count == 1 + 3 + 6 + 8 + 23 + 1 + 4)
  }

  @Test func `every sub-step and appendix leads to a screen or a table beside the step itself`() {
    let worked = Set(
      GuideWay.all.filter { !["Step", "Blank form"].contains($0.name) }.map(\.place))
    let subSteps = Guide.steps.flatMap { $0.subSteps.map(\.place) }
    let missing = (subSteps + GuideAppendix.allCases.map { .appendix($0) }).filter {
      !worked.contains($0)
    }
    #expect(missing.isEmpty)
  }

  @Test func `every screen that Ctrl-G opens for the work is named by the table`() {
    let named = Set(GuideWay.all.compactMap { $0.keys.first == "Ctrl-G" ? $0.keys[1] : nil })
    // Home, search, themes and what is to be settled serve every point alike.
    let common = ["h", "s", "t", "y"]
    let work = Destination.all.map { String($0.letter) }.filter { !common.contains($0) }
    #expect(Set(work) == named)
  }
}
