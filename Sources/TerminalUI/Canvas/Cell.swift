/// One place on a canvas: a glyph, its style and its width, in eight bytes.
///
/// A glyph is a Unicode scalar, or a cluster that the canvas keeps beside its
/// cells (a letter with combining marks). A wide character takes two cells:
/// itself with width 2, then `Cell.continuation` with width 0.
package struct Cell: Hashable, Sendable {
  /// Glyph, role, traits and width from the lowest bits up: one number, so that
  /// rows of cells are filled and compared at the speed of memory.
  private let bits: UInt64

  @inline(__always)
  package init(glyph: UInt32, style: Style, width: UInt8 = 1) {
    bits =
      UInt64(glyph) | UInt64(style.role.rawValue) << 32 | UInt64(style.traits.rawValue) << 40
      | UInt64(width) << 48
  }

  /// A scalar's value, or `Cell.firstCluster` plus an index into the clusters.
  @inline(__always)
  package var glyph: UInt32 { UInt32(truncatingIfNeeded: bits) }

  package var style: Style {
    Style(
      Role(rawValue: UInt8(truncatingIfNeeded: bits >> 32)) ?? .text,
      Traits(rawValue: UInt8(truncatingIfNeeded: bits >> 40)))
  }

  @inline(__always)
  package var width: UInt8 { UInt8(truncatingIfNeeded: bits >> 48) }

  /// The first glyph number past every Unicode scalar.
  package static let firstCluster: UInt32 = 0x11_0000

  package static func blank(_ style: Style = .text) -> Cell { Cell(glyph: 0x20, style: style) }

  /// The right half of a wide character.
  package static func continuation(_ style: Style) -> Cell {
    Cell(glyph: 0x20, style: style, width: 0)
  }
}
