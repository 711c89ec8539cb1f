import CareerPathways
import Testing

@testable import Exchange

/// Where the boxes and arrows of a picture lie, on any map.
@Suite struct PictureLayoutTests {
  private static func layout(_ map: PathwayMap) -> PictureLayout {
    let sheet = MapSheet(MapHTMLTests.edition(map))
    return PictureLayout.fitting(sheet, LatticeBuilder.lattice(of: map, sheet))
  }

  private static func layout(seed: Int) -> PictureLayout {
    var random = SeededGenerator(seed: seed)
    return layout(PathwayMap.hostile(using: &random))
  }

  @Test(arguments: 0..<200) func `boxes lie in the picture and not on each other`(seed: Int) {
    let layout = Self.layout(seed: seed)
    for (index, frame) in layout.frames.enumerated() {
      #expect(frame.x >= 0 && frame.x + frame.width <= layout.width)
      #expect(frame.y >= layout.words.top && frame.y + frame.height <= layout.bottom)
      #expect(!layout.frames[..<index].contains { Self.overlap($0, frame) })
    }
  }

  @Test(arguments: 0..<200) func `no arrow runs through a box, and each ends at its own`(
    seed: Int
  ) throws {
    let layout = Self.layout(seed: seed)
    for route in layout.routes {
      let points = ArrowPath(route, layout).points
      for (start, end) in zip(points, points.dropFirst()) {
        #expect(start.x == end.x || start.y == end.y)
        let line = PictureLayout.Frame(
          x: min(start.x, end.x), y: min(start.y, end.y), width: abs(start.x - end.x),
          height: abs(start.y - end.y))
        #expect(!layout.frames.contains { Self.overlap($0, line) })
      }
      let (first, last) = (try #require(points.first), try #require(points.last))
      #expect(Self.touches(layout.frames[route.arrow.from], first))
      #expect(Self.touches(layout.frames[route.arrow.to], last))
    }
  }

  @Test(arguments: 0..<200) func `lines to different boxes never run on one another`(seed: Int) {
    let layout = Self.layout(seed: seed)
    let lines = layout.routes.flatMap { route in
      let points = ArrowPath(route, layout).points
      return zip(points, points.dropFirst()).map { (bundle: route.bundle, start: $0, end: $1) }
    }
    for (index, one) in lines.enumerated() {
      for other in lines[..<index] where other.bundle != one.bundle {
        #expect(!Self.shareLine(one.start, one.end, other.start, other.end))
      }
    }
  }

  @Test(arguments: 0..<100) func `a picture is 16 by 9 and its lines fit their boxes`(seed: Int) {
    let layout = Self.layout(seed: seed)
    #expect(abs(layout.width / layout.height - 16.0 / 9) < 0.01)
    for (box, frame) in zip(layout.lattice.boxes, layout.frames) {
      let room = frame.width - 2 * PictureSize.padding
      let lines = PictureSize.strong.lines(of: box.words.title, width: room)
      #expect(Double(lines.count) * PictureSize.strong.line <= frame.height)
    }
  }

  @Test func `the example's arrows are the map's progressions`() throws {
    let map = LouisvilleExample.map
    let picture = try XMLTree(MapSVG.write(MapHTMLTests.edition(map)))
    // Two more show what the kinds of arrows mean.
    #expect(picture.all("path").count == map.progressions.count + 2)
    #expect(picture.all("polygon").count == map.progressions.count + 2)
    #expect(picture.all("title").count == 1 && !picture.all("desc")[0].text.isEmpty)
  }

  @Test func `a map of a thousand occupations and three thousand links is drawn`() throws {
    var random = SeededGenerator(seed: 1)
    let map = Self.large(using: &random)
    let picture = try XMLTree(MapSVG.write(MapHTMLTests.edition(map)))
    #expect(picture.all("path").count == 3002)
  }

  private static func large(using random: inout SeededGenerator) -> PathwayMap {
    let levels = (0..<10).map { Level(id: .random(using: &random), title: "Level \($0)") }
    let pathways = (0..<10).map { Pathway(id: .random(using: &random), title: "Pathway \($0)") }
    let occupations = (0..<1000).map { number in
      Occupation(
        id: .random(using: &random), title: "Occupation \(number)",
        in: PathwayMap.Cell(
          level: levels[number / 100].id, pathway: pathways[number % 10].id))
    }
    let links = (0..<3000).map { number in
      Progression(
        id: .random(using: &random), from: occupations[number % 1000].id,
        to: occupations[(number * 7 + 1) % 1000 == number % 1000 ? 0 : (number * 7 + 1) % 1000].id)
    }
    return PathwayMap(
      id: RecordID(fixed: "m"), name: "M", levels: levels, pathways: pathways,
      occupations: occupations, progressions: links)
  }

  private static func overlap(_ one: PictureLayout.Frame, _ other: PictureLayout.Frame) -> Bool {
    let slack = 0.01
    return one.x + slack < other.x + other.width && other.x + slack < one.x + one.width
      && one.y + slack < other.y + other.height && other.y + slack < one.y + one.height
  }

  private static func touches(_ frame: PictureLayout.Frame, _ point: ArrowPath.Point) -> Bool {
    (point.x == frame.x || point.x == frame.x + frame.width)
      && point.y > frame.y && point.y < frame.y + frame.height
  }

  /// Whether two upright or level lines run along one another for a while.
  private static func shareLine(
    _ a: ArrowPath.Point, _ b: ArrowPath.Point, _ c: ArrowPath.Point, _ d: ArrowPath.Point
  ) -> Bool {
    func meet(_ one: (Double, Double), _ other: (Double, Double)) -> Bool {
      min(max(one.0, one.1), max(other.0, other.1))
        - max(min(one.0, one.1), min(other.0, other.1)) > 0.01
    }
    if a.x == b.x, c.x == d.x, abs(a.x - c.x) < 1 { return meet((a.y, b.y), (c.y, d.y)) }
    if a.y == b.y, c.y == d.y, abs(a.y - c.y) < 1 { return meet((a.x, b.x), (c.x, d.x)) }
    return false
  }
}
