/// What stands in one frame of a canvas: its cells and what clicks there mean.
struct Picture: Sendable {
  let frame: Rect
  /// Row after row.
  fileprivate let cells: [Cell]
  fileprivate let targets: [Target]
}

extension Canvas {
  /// What stands in the current frame, with the targets marked after the first `known` ones.
  ///
  /// Nil where letters with marks stand in it, whose glyph numbers only this
  /// canvas knows.
  func picture(targetsAfter known: Int) -> Picture? {
    let frame = currentFrame
    var copied: [Cell] = []
    copied.reserveCapacity(frame.width * frame.height)
    for row in frame.row..<frame.bottom {
      let start = row * size.width
      copied += cells[(start + frame.column)..<(start + frame.right)]
    }
    guard copied.allSatisfy({ $0.glyph < Cell.firstCluster }) else { return nil }
    return Picture(frame: frame, cells: copied, targets: Array(targets.dropFirst(known)))
  }

  /// Draws a picture that was taken of the same frame; false for one of another.
  mutating func show(_ picture: Picture) -> Bool {
    guard picture.frame == currentFrame else { return false }
    picture.cells.withUnsafeBufferPointer { cells in
      for row in 0..<picture.frame.height {
        let line = (row * picture.frame.width)..<((row + 1) * picture.frame.width)
        put(cells[line], row: row)
      }
    }
    for target in picture.targets { add(target) }
    return true
  }
}

/// A drawing that is kept for as long as what it shows stays the same.
///
/// Screens paint with it what a key that only moves the cursor leaves alone, so
/// that such a key costs a copy of cells and no more.
package struct Backdrop<Key: Equatable>: Sendable where Key: Sendable {
  private var key: Key?
  private var picture: Picture?

  package init() {}

  /// Paints the current frame, or shows it as painted before for an equal key.
  ///
  /// `paint` must depend on nothing but the key and the frame, and place no cursor.
  package mutating func draw(
    on canvas: inout Canvas, showing key: Key, _ paint: (inout Canvas) -> Void
  ) {
    if self.key == key, let picture, canvas.show(picture) { return }
    let known = canvas.targets.count
    paint(&canvas)
    self.key = key
    picture = canvas.picture(targetsAfter: known)
  }
}
