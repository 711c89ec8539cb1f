/// A scheme as the looks of every role, on a terminal of any depth.
package struct Theme: Hashable, Sendable {
  package let scheme: Scheme

  package init(_ scheme: Scheme) { self.scheme = scheme }

  /// How each role looks on a terminal of `depth`.
  ///
  /// Text has a contrast of 4.5:1 or more and hints 3:1, whatever the scheme; of
  /// 16 colours only xterm's are known, and bright blue on black has 4.4:1.
  /// Good, caution and problem get the traits of `Looks.plain` on top where
  /// their colours alone would not tell them apart to everybody.
  package func looks(for depth: ColourDepth) -> Looks {
    switch depth {
    case .none: return .plain
    case .sixteen: return SixteenColours(scheme).looks.withStateTraits()
    case .twoHundredFiftySix: return fixedLooks.withTraitsWhereStatesBlur()
    case .truecolor: return exactLooks.withTraitsWhereStatesBlur()
    }
  }

  private var exactLooks: Looks {
    Looks { role in
      let tint = scheme.palette.tint(for: role)
      return Look(ink: .rgb(tint.ink), paper: .rgb(tint.paper), traits: Recipe.of(role).traits)
    }
  }

  /// Looks in the fixed numbers 16 to 255: the nearest that keep the recipe's contrasts.
  private var fixedLooks: Looks {
    let ordinary = TerminalPalette.nearest(to: scheme.palette[.base00])
    return Looks { role in
      let recipe = Recipe.of(role)
      let tint = scheme.palette.tint(for: role)
      let paper =
        recipe.paper == .base00
        ? ordinary : nearest(to: tint.paper, on: ordinary, contrasts: [recipe.edge])
      // Contrast over 7:1 is kept where it can be; 4.5:1 always can, with black or white.
      let strong = tint.ink.contrast(with: tint.paper) >= Recipe.strong ? [Recipe.strong] : []
      let ink = nearest(to: tint.ink, on: paper, contrasts: strong + [recipe.contrast])
      return Look(ink: .indexed(ink), paper: .indexed(paper), traits: recipe.traits)
    }
  }

  /// The fixed number nearest to a colour that keeps the first contrast any of them keeps.
  private func nearest(to colour: Colour, on number: UInt8, contrasts: [Double]) -> UInt8 {
    let behind = TerminalPalette.colour(number)
    let kept = contrasts.lazy.compactMap { least in
      TerminalPalette.nearest(to: colour) { $0.contrast(with: behind) >= least }
    }
    return kept.first ?? TerminalPalette.nearest(to: colour)
  }
}
