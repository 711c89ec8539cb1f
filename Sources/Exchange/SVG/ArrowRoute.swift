/// The way of an arrow through the gutters between columns and rows, so that it crosses no box.
///
/// Gutter 0 lies before the first column or row, each other behind the one
/// before it. An arrow to the same or the next column takes one gutter; one that
/// goes farther takes a gutter at each end and one between rows.
struct ArrowRoute {
  let arrow: Lattice.Arrow
  /// The gutter at the start.
  let first: Int
  /// Between rows, and then at the end; nil where the first gutter leads there.
  let across: (between: Int, last: Int)?
  let leaves: Side
  let enters: Side
  let bundle: Bundle

  enum Side: Hashable { case left, right }

  /// Arrows that run on one line, since they lead to the same box.
  struct Bundle: Hashable, Comparable {
    let to: Int
    /// A lateral move runs on a line of its own, or its dashes would run into others.
    let lateral: Int?

    static func < (left: Bundle, right: Bundle) -> Bool {
      (left.to, left.lateral ?? -1) < (right.to, right.lateral ?? -1)
    }
  }

  init(_ number: Int, of lattice: Lattice) {
    arrow = lattice.arrows[number]
    let from = lattice.boxes[arrow.from].place
    let to = lattice.boxes[arrow.to].place
    bundle = Bundle(to: arrow.to, lateral: arrow.isLateral ? number : nil)
    leaves = to.column < from.column ? .left : .right
    enters = from.column < to.column ? .left : .right
    first = leaves == .left ? from.column : from.column + 1
    let last = enters == .left ? to.column : to.column + 1
    across = first == last ? nil : (to.row < from.row ? to.row + 1 : to.row, last)
  }
}

/// Heights before anything is measured: whole numbers that grow down the lattice.
enum LatticeHeight {
  private static let row = 100_000

  static func of(_ place: Lattice.Place) -> Int { place.row * row + 1 + place.number }

  /// Of the gutter above a row.
  static func of(gutter: Int) -> Int { gutter * row }
}
