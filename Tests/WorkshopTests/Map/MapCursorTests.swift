import CareerPathways
import Testing

@testable import Workshop

@Suite struct MapCursorTests {
  private let map = LouisvilleExample.map

  private func after(_ moves: MapCursor.Move...) -> MapCursor {
    moves.reduce(MapCursor()) { $0.moved($1, in: map) }
  }

  @Test func `down walks through the occupations of a cell and then goes on`() {
    #expect(after(.down) == MapCursor(level: 0, pathway: 0, occupation: 1))
    #expect(after(.down, .down, .down) == MapCursor(level: 1, pathway: 0))
    #expect(after(.down, .down, .down, .up) == MapCursor(level: 0, pathway: 0, occupation: 2))
  }

  @Test func `left and right always change the cell`() {
    #expect(after(.down, .right) == MapCursor(level: 0, pathway: 1, occupation: 1))
    #expect(after(.down, .down, .right) == MapCursor(level: 0, pathway: 1, occupation: 1))
    #expect(after(.cellDown, .right, .right) == MapCursor(level: 1, pathway: 2))
  }

  @Test func `past the first cells come the titles and the corner`() {
    #expect(after(.up).place == .pathway(0))
    #expect(after(.left).place == .level(0))
    #expect(after(.up, .left).place == .map)
    #expect(after(.up, .right, .down).place == .cell(level: 0, pathway: 1))
    #expect(after(.left, .down, .down).place == .level(2))
  }

  @Test func `Tab goes on to the next level, and nothing leaves the map`() {
    #expect(after(.rowEnd, .next) == MapCursor(level: 1, pathway: 0))
    #expect(after(.cellDown, .previous) == MapCursor(level: 0, pathway: 3))
    #expect(after(.last, .next, .down, .right) == MapCursor(level: 3, pathway: 3))
    #expect(after(.previous) == MapCursor())
  }

  @Test func `every move from every place stays on every map`() {
    var bare = PathwayMap(id: map.id)
    bare.name = "Bare"
    let moves: [MapCursor.Move] = [
      .up, .down, .left, .right, .cellUp, .cellDown, .next, .previous, .rowStart, .rowEnd, .first,
      .last,
    ]
    for map in [map, bare] {
      for level in -2...9 {
        for pathway in -2...9 {
          for move in moves {
            let start = MapCursor(level: level, pathway: pathway, occupation: 3)
            let cursor = start.settled(in: map).moved(move, in: map)
            #expect(cursor == cursor.settled(in: map))
          }
        }
      }
    }
  }
}
