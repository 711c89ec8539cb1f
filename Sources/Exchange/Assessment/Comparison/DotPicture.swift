import CareerPathways

/// The ratings of a question as a picture inside a page: each a dot over the line from 1 to 5.
///
/// Equal ratings stand on top of each other; a bar marks the median, a diamond
/// below the line what was agreed, a square the team's own form.
struct DotPicture {
  let item: ComparedItem
  let palette: PagePalette

  private static let width = 300.0
  private static let step = 60.0
  private static let edge = 30.0
  private static let radius = 6.0

  private var tallest: Int { item.statistics?.tally.max() ?? 0 }
  /// Where the line lies.
  private var base: Double { Double(max(1, tallest)) * (2 * Self.radius + 1) + 8 }
  private var height: Double { base + 34 }

  private static func x(_ rating: Double) -> Double { edge + (rating - 1) * step }
  private func text(_ number: Double) -> String { PictureNumber.text(number) }

  var drawing: Markup {
    tag(
      "svg",
      [
        "viewBox": "0 0 \(text(Self.width)) \(text(height))", "width": text(Self.width),
        "height": text(height), "role": "img",
      ]
    ) {
      tag("title") { words }
      axis
      dots
      median
      marks
    }
  }

  /// What the picture shows, for those who hear it.
  private var words: String {
    let agreed = item.agreed?.rating.map { ", agreed \($0)" } ?? ""
    let team = item.team?.rating.map { ", the team’s form \($0)" } ?? ""
    return ComparisonWords.figures(item) + agreed + team
  }

  @MarkupBuilder private var axis: [Markup] {
    line(x: Self.x(1), y: base, toX: Self.x(5), toY: base, palette.line)
    for rating in Answer.ratings {
      let x = Self.x(Double(rating))
      line(x: x, y: base - 3, toX: x, toY: base + 3, palette.line)
      tag(
        "text",
        [
          "x": text(x), "y": text(base + 30), "text-anchor": "middle", "font-size": "12",
          "fill": palette.muted.description,
        ]
      ) { "\(rating)" }
    }
  }

  @MarkupBuilder private var dots: [Markup] {
    for (index, count) in (item.statistics?.tally ?? []).enumerated() {
      for place in 0..<count {
        tag(
          "circle",
          [
            "cx": text(Self.x(Double(index + 1))),
            "cy": text(base - 8 - Double(place) * (2 * Self.radius + 1)),
            "r": text(Self.radius), "fill": palette.heading.description,
          ])
      }
    }
  }

  @MarkupBuilder private var median: [Markup] {
    if let median = item.statistics?.median {
      line(x: Self.x(median), y: base - 1, toX: Self.x(median), toY: base + 12, palette.ink)
    }
  }

  @MarkupBuilder private var marks: [Markup] {
    if let agreed = item.agreed?.rating {
      let x = Self.x(Double(agreed))
      let y = base + 11
      tag(
        "polygon",
        [
          "points": "\(text(x)),\(text(y - 7)) \(text(x + 7)),\(text(y)) "
            + "\(text(x)),\(text(y + 7)) \(text(x - 7)),\(text(y))",
          "fill": palette.accent.description,
        ])
    }
    if let team = item.team?.rating {
      tag(
        "rect",
        [
          "x": text(Self.x(Double(team)) - 16), "y": text(base + 6), "width": "9", "height": "9",
          "fill": palette.muted.description,
        ])
    }
  }

  private func line(
    x: Double, y: Double, toX: Double, toY: Double, _ colour: PageColour
  ) -> Markup {
    tag(
      "path",
      [
        "d": "M\(text(x)) \(text(y))L\(text(toX)) \(text(toY))", "fill": "none",
        "stroke": colour.description, "stroke-width": "2",
      ])
  }
}
