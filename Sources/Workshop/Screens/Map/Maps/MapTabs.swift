import CareerPathways
import TerminalUI

/// The maps of the workspace as tabs in one line, where there is more than one.
struct MapTabs {
  private var maps: [RecordID: PathwayMap] = [:]
  private var tabs: [(id: RecordID, label: String)] = []
  /// The rows it took when it was drawn last.
  private(set) var height = 0

  /// The row that the tabs have as targets of the mouse.
  static let row = Int.min
  private static let widest = 36
  private static let leastRoom = 12

  /// Takes the maps as they are now; costs nothing where none changed.
  mutating func update(_ maps: [RecordID: PathwayMap], room: Int) {
    if maps != self.maps {
      self.maps = maps
      tabs = Self.tabs(of: maps)
    }
    height = tabs.count > 1 && room >= Self.leastRoom ? 1 : 0
  }

  /// By name; maps of one name say how far they have come, as a final map and its new draft.
  private static func tabs(of maps: [RecordID: PathwayMap]) -> [(id: RecordID, label: String)] {
    let sorted = maps.values.sorted { ($0.name, $0.id) < ($1.name, $1.id) }
    let counts = Dictionary(sorted.map { ($0.name, 1) }, uniquingKeysWith: +)
    return sorted.map { map in
      let standing = counts[map.name, default: 0] > 1 ? Sentences.standing(of: map) : nil
      return (map.id, label(map.name, standing.map { " · " + $0 } ?? ""))
    }
  }

  /// A name too long for a tab is cut, what tells it from its twin is not.
  private static func label(_ name: String, _ standing: String) -> String {
    TextWidth.fit(name, width: widest - TextWidth.of(standing)) + standing
  }

  /// The map of a tab.
  func map(at index: Int) -> PathwayMap? {
    tabs.indices.contains(index) ? maps[tabs[index].id] : nil
  }

  /// Draws the tabs around the current one, and how many more there are at either side.
  func draw(on canvas: inout Canvas, current: RecordID) {
    let index = tabs.firstIndex { $0.id == current } ?? 0
    let all = self.shown(around: index, in: canvas.width)
    let shown = all.count == tabs.count ? all : self.shown(around: index, in: canvas.width - 16)
    var column = 0
    if shown.lowerBound > 0 {
      column += canvas.write("◀ \(shown.lowerBound) ", row: 0, .accent)
    }
    for number in shown {
      column += draw(number, isCurrent: number == index, column: column, on: &canvas)
    }
    let after = tabs.count - shown.upperBound
    if after > 0 { canvas.write(" \(after) more ▶", row: 0, column: column, .accent) }
  }

  private func draw(
    _ number: Int, isCurrent: Bool, column: Int, on canvas: inout Canvas
  ) -> Int {
    let style = isCurrent ? Style(.selection, .bold) : .muted
    let text = tabs[number].label
    let used = canvas.write(isCurrent ? "[\(text)]" : " \(text) ", row: 0, column: column, style)
    canvas.mark(
      Rect(row: 0, column: column, width: used, height: 1), as: .cell(row: Self.row, column: number)
    )
    return used
  }

  /// The tabs that fit beside the one at `index`, those after it first.
  private func shown(around index: Int, in room: Int) -> Range<Int> {
    var (first, last) = (index, index)
    var used = TextWidth.of(tabs[index].label) + 2
    while true {
      if last + 1 < tabs.count, fits(last + 1, &used, room) {
        last += 1
      } else if first > 0, fits(first - 1, &used, room) {
        first -= 1
      } else {
        return first..<(last + 1)
      }
    }
  }

  private func fits(_ number: Int, _ used: inout Int, _ room: Int) -> Bool {
    let width = TextWidth.of(tabs[number].label) + 2
    guard used + width <= room else { return false }
    used += width
    return true
  }
}
