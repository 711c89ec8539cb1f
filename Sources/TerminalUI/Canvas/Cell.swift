/// One place on a canvas: a glyph, its style and its width, in eight bytes.
///
/// A glyph is a Unicode scalar, or a cluster that the canvas keeps beside its
/// cells (a letter with combining marks). A wide character takes two cells:
/// itself with width 2, then `Cell.continuation` with width 0.
package struct Cell: Hashable, Sendable {
  /// A scalar's value, or `Cell.firstCluster` plus an index into the clusters.
  package let glyph: UInt32
  package let style: Style
  package let width: UInt8

  package init(glyph: UInt32, style: Style, width: UInt8 = 1) {
    self.glyph = glyph
    self.style = style
    self.width = width
  }

  /// The first glyph number past every Unicode scalar.
  package static let firstCluster: UInt32 = 0x11_0000

  package static func blank(_ style: Style = .text) -> Cell { Cell(glyph: 0x20, style: style) }

  /// The right half of a wide character.
  package static func continuation(_ style: Style) -> Cell {
    Cell(glyph: 0x20, style: style, width: 0)
  }
}
