import CareerPathways
import TerminalUI
import Testing

@testable import Workshop

/// Someone at the keyboard whose every key is counted.
private struct Typist {
  var player: Player
  private(set) var strokes = 0

  init(_ player: Player) { self.player = player }

  mutating func type(_ text: String) {
    strokes += text.count
    player.type(text)
  }

  mutating func press(_ keys: String...) {
    for key in keys {
      strokes += 1
      player.press(key)
    }
  }
}

@Suite struct TypingCountTests {
  private static let example = LouisvilleExample.map

  /// The wages of a cell as people say them: `32.22-51.22`.
  private static func wages(_ figures: CellFigures) -> (low: String, high: String) {
    (figures.wageLow?.description ?? "", figures.wageHigh?.description ?? "")
  }

  /// The letters of all that the table says, and two strokes for each of its fields.
  private static var allowance: Int {
    let titles =
      example.levels.map(\.title) + example.pathways.map(\.title)
      + example.occupations.map(\.title)
    let figures = example.figures.values.flatMap { figures in
      [figures.postings.map(String.init) ?? "", wages(figures).low, wages(figures).high]
    }
    return (titles + figures).reduce(0) { $0 + $1.count + 2 }
  }

  /// Begins a map without levels or pathways.
  private static func typist() throws -> Typist {
    var workspace = LouisvilleExample.workspace()
    var map = PathwayMap(id: example.id)
    map.name = "Information Technology"
    workspace.maps = [map.id: map]
    var player = try Player(workspace, width: 120, height: 40)
    player.press("m")
    return Typist(player)
  }

  private static func typeTitles(_ typist: inout Typist) {
    for pathway in example.pathways {
      typist.type(pathway.title)
      typist.press("Tab")
    }
    typist.press("F7")
    for level in example.levels {
      typist.type(level.title)
      typist.press("Enter")
    }
    typist.press("Ctrl-Home")
  }

  private static func expectExample(_ map: PathwayMap) {
    #expect(map.levels.map(\.title) == example.levels.map(\.title))
    #expect(map.pathways.map(\.title) == example.pathways.map(\.title))
    for (new, old) in zip(map.cells, example.cells) {
      #expect(map.occupations(in: new).map(\.title) == example.occupations(in: old).map(\.title))
      #expect(map.figures[new]?.postings == example.figures[old]?.postings)
      #expect(map.figures[new]?.wages == example.figures[old]?.wages)
    }
  }

  @Test func `the Louisville table is typed in its letters and two strokes a field`() throws {
    var typist = try Self.typist()
    Self.typeTitles(&typist)
    for cell in Self.example.cells.prefix(8) {
      for occupation in Self.example.occupations(in: cell) {
        typist.type(occupation.title)
        typist.press("Enter")
      }
      if let figures = Self.example.figures[cell] {
        let wages = Self.wages(figures)
        typist.type("\(figures.postings ?? 0) \(wages.low)-\(wages.high)")
      }
      typist.press("Tab")
    }
    Self.expectExample(typist.player.map)
    #expect(typist.strokes <= Self.allowance, "\(typist.strokes) of \(Self.allowance)")
  }

  @Test func `so it is with the form of a cell's figures`() throws {
    var typist = try Self.typist()
    Self.typeTitles(&typist)
    for cell in Self.example.cells.prefix(8) {
      for occupation in Self.example.occupations(in: cell) {
        typist.type(occupation.title)
        typist.press("Enter")
      }
      if let figures = Self.example.figures[cell] {
        let wages = Self.wages(figures)
        typist.press("F4")
        typist.type(String(figures.postings ?? 0))
        typist.press("Enter")
        typist.type(wages.low)
        typist.press("Enter")
        typist.type(wages.high)
        typist.press("Enter", "Esc")
      }
      typist.press("Tab")
    }
    Self.expectExample(typist.player.map)
    #expect(typist.strokes <= Self.allowance, "\(typist.strokes) of \(Self.allowance)")
  }

  @Test func `figures typed in a cell are its figures, and the box says so`() throws {
    var player = try Player.atMap(width: 120, height: 40)
    player.press("Ctrl-End")
    player.type("12 postings")
    #expect(player.screen().contains("For the whole cell: 12 postings"))
    player.press("Enter")
    #expect(player.screen().contains("Gave High School or GED, Web and Digital"))
    player.type("$18.50-20/hr")
    player.press("Enter")
    let figures = player.map.cell(row: 3, column: 3).flatMap { player.map.figures[$0] }
    #expect(figures?.postings == 12)
    #expect(
      figures?.wages == WageRange(low: Money(cents: 1850), high: Money(cents: 2000), basis: .hourly)
    )
    player.press("Ctrl-Z", "Ctrl-Z")
    #expect(player.map == LouisvilleExample.map)
  }
}
