/// Ink on paper in 24 bits: what a role comes to before a terminal's depth is known.
struct Tint: Hashable, Sendable {
  let ink: Colour
  let paper: Colour
}

/// Roles in the colours of a palette, mended where those would not read.
extension Palette {
  /// The colours of a role: the palette's own wherever they keep the recipe's contrasts.
  func tint(for role: Role) -> Tint {
    let recipe = Recipe.of(role)
    let paper = paper(for: recipe)
    return Tint(ink: ink(for: recipe, on: paper), paper: paper)
  }

  private func paper(for recipe: Recipe) -> Colour {
    let ordinary = self[.base00]
    func standsOut(_ paper: Colour) -> Bool { paper.contrast(with: ordinary) >= recipe.edge }
    let anchor = standsOut(self[.base05]) ? self[.base05] : ordinary.opposite
    return self[recipe.paper].nudged(towards: anchor, until: standsOut)
  }

  private func ink(for recipe: Recipe, on paper: Colour) -> Colour {
    func reads(_ ink: Colour) -> Bool { ink.contrast(with: paper) >= recipe.contrast }
    let own = recipe.inks.map { self[$0] }
    if let ink = own.first(where: reads) { return ink }
    let anchor = [self[.base05], self[.base07]].first(where: reads) ?? paper.opposite
    return own[0].nudged(towards: anchor, until: reads)
  }
}

extension Colour {
  /// The first colour on the way to `anchor`, in sixteenths, that will do; at last `anchor`.
  fileprivate func nudged(towards anchor: Colour, until willDo: (Colour) -> Bool) -> Colour {
    (0..<16).lazy.map { mixed(with: anchor, share: Double($0) / 16) }.first(where: willDo) ?? anchor
  }
}
