/// The first level and the first pathway that show.
struct GridScroll: Equatable, Sendable {
  private(set) var level = 0
  private(set) var pathway = 0

  /// Scrolls no further than needed for a cell to show whole; a head counts as its first cell.
  mutating func show(level: Int, pathway: Int, in layout: GridLayout) {
    showPathway(max(0, pathway), in: layout)
    showLevel(max(0, level), in: layout)
  }

  private mutating func showPathway(_ wanted: Int, in layout: GridLayout) {
    let shown = layout.room.shownColumns
    if wanted < pathway { pathway = wanted }
    if wanted >= pathway + shown { pathway = wanted - shown + 1 }
    pathway = max(0, min(pathway, layout.pathways.count - shown))
  }

  private mutating func showLevel(_ wanted: Int, in layout: GridLayout) {
    let heights = layout.heights
    guard !heights.isEmpty else { return level = 0 }
    let wanted = min(wanted, heights.count - 1)
    level = min(level, wanted)
    var used = (level...wanted).reduce(0) { $0 + heights[$1] + 1 }
    while used > layout.bodyHeight, level < wanted {
      used -= heights[level] + 1
      level += 1
    }
    fillUp(layout)
  }

  /// Goes back as far as everything down to the last level still shows whole.
  private mutating func fillUp(_ layout: GridLayout) {
    let heights = layout.heights
    var used = (level..<heights.count).reduce(0) { $0 + heights[$1] + 1 }
    while level > 0, used + heights[level - 1] + 1 <= layout.bodyHeight {
      level -= 1
      used += heights[level] + 1
    }
  }
}
