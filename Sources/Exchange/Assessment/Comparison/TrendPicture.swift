import CareerPathways

/// Where a question stood from round to round, as a line from 1 at the foot to 5 at the top.
struct TrendPicture {
  /// One for each round; nil where there is no rating, over which the line does not go.
  let ratings: [Double?]
  let palette: PagePalette

  private static let step = 34.0
  private static let height = 44.0

  private var width: Double { Self.step * Double(max(1, ratings.count)) }

  private func point(_ index: Int, _ rating: Double) -> (x: Double, y: Double) {
    (Self.step * (Double(index) + 0.5), Self.height - 6 - (rating - 1) * 8)
  }

  private func text(_ number: Double) -> String { PictureNumber.text(number) }

  var drawing: Markup {
    tag(
      "svg",
      [
        "viewBox": "0 0 \(text(width)) \(text(Self.height))", "width": text(width),
        "height": text(Self.height), "role": "img",
      ]
    ) {
      tag("title") {
        "Trend: " + ratings.map { $0.map(RatingFigures.number) ?? "none" }.joined(separator: ", ")
      }
      for (index, pair) in zip(ratings, ratings.dropFirst()).enumerated() {
        if let from = pair.0, let to = pair.1 { segment(index, from, to) }
      }
      for (index, rating) in ratings.enumerated() {
        if let rating { dot(index, rating) }
      }
    }
  }

  private func segment(_ index: Int, _ from: Double, _ to: Double) -> Markup {
    let (start, end) = (point(index, from), point(index + 1, to))
    return tag(
      "path",
      [
        "d": "M\(text(start.x)) \(text(start.y))L\(text(end.x)) \(text(end.y))", "fill": "none",
        "stroke": palette.heading.description, "stroke-width": "2",
      ])
  }

  private func dot(_ index: Int, _ rating: Double) -> Markup {
    let place = point(index, rating)
    return tag(
      "circle",
      [
        "cx": text(place.x), "cy": text(place.y), "r": "4", "fill": palette.heading.description,
      ])
  }
}
