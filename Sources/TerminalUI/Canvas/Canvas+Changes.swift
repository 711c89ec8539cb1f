import Glibc

/// What to draw again after a canvas took the place of another.
extension Canvas {
  /// Calls `body` with each row that differs and its columns from the first change to the last.
  ///
  /// The columns never begin or end in the middle of a wide character. Against
  /// nil, or a canvas of another size, every row differs.
  func changes(since old: Canvas?, _ body: (_ row: Int, _ columns: Range<Int>) -> Void) {
    let width = size.width
    guard let old, old.size == size else {
      for row in 0..<size.height { body(row, 0..<width) }
      return
    }
    let sameClusters = old.clusters == clusters
    cells.withUnsafeBufferPointer { new in
      old.cells.withUnsafeBufferPointer { old in
        for row in 0..<size.height {
          let range = row * width..<(row + 1) * width
          let line = RowChange(
            new: new.extracting(range), old: old.extracting(range), sameClusters: sameClusters)
          if let columns = line.columns { body(row, columns) }
        }
      }
    }
  }
}

/// One row before and after.
private struct RowChange {
  let new: UnsafeBufferPointer<Cell>
  let old: UnsafeBufferPointer<Cell>
  /// Whether the numbers of clusters mean the same before and after.
  let sameClusters: Bool

  var columns: Range<Int>? {
    if sameClusters, isSame { return nil }
    guard var first = new.indices.first(where: differs) else { return nil }
    var end = (new.indices.last(where: differs) ?? first) + 1
    while first > 0, new[first].width == 0 { first -= 1 }
    while end < new.count, new[end].width == 0 { end += 1 }
    return first..<end
  }

  private var isSame: Bool {
    guard let new = new.baseAddress, let old = old.baseAddress else { return true }
    return memcmp(new, old, self.new.count * MemoryLayout<Cell>.stride) == 0
  }

  private func differs(_ index: Int) -> Bool {
    new[index] != old[index] || !sameClusters && new[index].glyph >= Cell.firstCluster
  }
}
