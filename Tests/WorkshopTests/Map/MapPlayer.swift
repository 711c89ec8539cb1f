import CareerPathways
import TerminalUI

@testable import Workshop

extension Player {
  /// Someone who opened the map of the example.
  static func atMap(width: Int = 80, height: Int = 24) throws -> Player {
    var player = try Player(width: width, height: height)
    player.press("m")
    return player
  }

  /// The only map, as it is now.
  var map: PathwayMap { workspace.mapsInOrder.first ?? PathwayMap(id: LouisvilleExample.map.id) }

  /// The titles in a cell, counted from 0.
  func titles(_ level: Int, _ pathway: Int) -> [String] {
    map.cell(row: level, column: pathway).map { map.occupations(in: $0).map(\.title) } ?? []
  }

  /// The screen as one line, blanks and lines of the grid taken for blanks.
  mutating func words() -> String {
    screen().split { " \n│┃─━┌┐└┘┼┏┓┗┛┤┴·›".contains($0) }.joined(separator: " ")
  }

  /// What the grid shows under the cursor: the line that carries the pointer.
  mutating func pointed() -> String {
    let line = screen().split(separator: "\n").first { $0.contains("›") } ?? ""
    return String(line.drop { $0 != "›" }.dropFirst().prefix { !"│┃".contains($0) })
      .trimmingBlanks
  }
}

extension String {
  fileprivate var trimmingBlanks: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    while text.first == " " { text.removeFirst() }
    return String(text)
  }
}
