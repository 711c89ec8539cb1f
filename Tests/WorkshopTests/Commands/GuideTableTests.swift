import CareerPathways
import Testing

@testable import Workshop

@Suite struct GuideTableTests {
  @Test(arguments: GuideWay.all.indices)
  func `every way of the table leads to where it says`(index: Int) throws {
    let way = GuideWay.all[index]
    var player = try Player(width: 120, height: 40)
    for key in way.keys {
      if key.hasPrefix("‘") {
        player.type(String(key.dropFirst().dropLast()))
      } else {
        player.press(key)
      }
    }
    #expect(player.screen().contains(way.sign), "\(way.place): \(way.name)")
    #expect(!(player.stack.front is HomeScreen), "\(way.place): \(way.name)")
  }

  @Test func `no point of the guide is without a way, and no way without a point`() {
    let places = Set(GuideWay.all.map(\.place))
    #expect(places == Set(GuideWay.points))
    #expect(GuideWay.points.count == 1 + 3 + 6 + 8 + 23 + 1 + 4)
  }
}
