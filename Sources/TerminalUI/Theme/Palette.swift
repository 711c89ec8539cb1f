/// The colours of a scheme, one per slot.
package struct Palette: Hashable, Sendable {
  private let colours: [Slot: Colour]
  private let paper: Colour

  /// A palette of the colours given; nil if a slot of base16 is not among them.
  ///
  /// Slots that only base24 has may be missing: their substitutes stand in.
  package init?(_ colours: [Slot: Colour]) {
    guard let paper = colours[.base00],
      Slot.allCases.allSatisfy({ colours[$0] != nil || $0.substitute != nil })
    else { return nil }
    self.colours = colours
    self.paper = paper
  }

  /// Every slot alike; only what reads on it can be made from it.
  init(of colour: Colour) {
    colours = [:]
    paper = colour
  }

  package subscript(slot: Slot) -> Colour {
    colours[slot] ?? slot.substitute.flatMap { colours[$0] } ?? paper
  }

  /// Whether the paper is darker than the ink on it.
  package var isDark: Bool { self[.base00].luminance < self[.base05].luminance }
}
