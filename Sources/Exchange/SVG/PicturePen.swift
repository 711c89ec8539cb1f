/// Draws the shapes that a picture is made of, each with its own colours and no style sheet, as
/// programs for slides read them best.
struct PicturePen {
  let palette: PagePalette
  let family = "Arial, 'Liberation Sans', Helvetica, sans-serif"

  init(_ palette: PagePalette) { self.palette = palette }

  /// Lines of text, the first with its foot at `y`; none where all are empty.
  @MarkupBuilder func text(
    _ lines: [String], x: Double, y: Double, _ type: PictureSize.Face, _ colour: PageColour,
    isBold: Bool = false
  ) -> [Markup] {
    if lines.contains(where: { !$0.isEmpty }) {
      tag(
        "text",
        [
          "font-size": Self.text(type.size), "fill": colour.description,
          "font-weight": isBold ? "bold" : "normal",
        ]
      ) {
        for (index, line) in lines.enumerated() {
          tag("tspan", ["x": Self.text(x), "y": Self.text(y + Double(index) * type.line)]) { line }
        }
      }
    }
  }

  func box(
    x: Double, y: Double, width: Double, height: Double, fill: PageColour,
    edge: PageColour? = nil, isRound: Bool = false, isDashed: Bool = false
  ) -> Markup {
    tag(
      "rect",
      [
        "x": Self.text(x), "y": Self.text(y), "width": Self.text(width),
        "height": Self.text(height), "rx": isRound ? "4" : "0", "fill": fill.description,
        "stroke": edge?.description ?? "none", "stroke-dasharray": isDashed ? "4 3" : "none",
      ])
  }

  /// The line of an arrow; a lateral move is dashed.
  func line(_ path: String, isLateral: Bool) -> Markup {
    tag(
      "path",
      [
        "d": path, "fill": "none", "stroke": palette.accent.description, "stroke-width": "1.6",
        "stroke-dasharray": isLateral ? "5 3" : "none",
      ])
  }

  func head(_ points: String) -> Markup {
    tag("polygon", ["points": points, "fill": palette.accent.description])
  }

  private static func text(_ number: Double) -> String { PictureNumber.text(number) }
}
