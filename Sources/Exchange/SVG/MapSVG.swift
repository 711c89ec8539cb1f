import CareerPathways

/// A map as a picture for slides: the grid, and the progressions as arrows between its boxes.
///
/// 16 by 9, as large as the map needs with type that stays the same, so that
/// nothing is cut. It has neither script nor style sheet nor links, and a title
/// and a description for those who hear it.
package enum MapSVG {
  package static func write(_ edition: MapEdition, in palette: PagePalette = .plain) -> [UInt8] {
    let sheet = MapSheet(edition)
    let lattice = LatticeBuilder.lattice(of: edition.map, sheet)
    let picture = MapPicture(sheet, PictureLayout.fitting(sheet, lattice), PicturePen(palette))
    return MarkupWriter.write(
      picture.drawing, head: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>")
  }
}

/// The drawing of a map, part by part from the back to the front.
struct MapPicture {
  let sheet: MapSheet
  let layout: PictureLayout
  let pen: PicturePen

  typealias Size = PictureSize

  init(_ sheet: MapSheet, _ layout: PictureLayout, _ pen: PicturePen) {
    self.sheet = sheet
    self.layout = layout
    self.pen = pen
  }

  var drawing: Markup {
    tag(
      "svg",
      [
        "xmlns": "http://www.w3.org/2000/svg", "role": "img", "aria-labelledby": "title desc",
        "viewBox": "0 0 \(text(layout.width)) \(text(layout.height))",
        "width": text(layout.width), "height": text(layout.height), "font-family": pen.family,
      ]
    ) {
      tag("title", ["id": "title"]) { "\(sheet.title): career pathway map" }
      tag("desc", ["id": "desc"]) { description }
      pen.box(x: 0, y: 0, width: layout.width, height: layout.height, fill: pen.palette.paper)
      title
      grid
      boxes
      arrows
      foot
    }
  }

  /// What the picture shows, as text.
  private var description: String {
    let moves = sheet.moves.flatMap { group in
      group.moves.map { "From \($0.from) to \($0.to)." }
    }
    return ([sheet.summary] + moves).joined(separator: " ")
  }

  @MarkupBuilder private var title: [Markup] {
    pen.text(
      layout.words.title, x: Size.margin, y: Size.margin + 20, Size.title, pen.palette.heading,
      isBold: true)
    pen.text(
      layout.words.summary, x: Size.margin,
      y: Size.margin + 12 + Double(layout.words.title.count) * Size.title.line, Size.strong,
      pen.palette.ink)
  }

  @MarkupBuilder private var foot: [Markup] {
    pen.text(
      layout.words.foot, x: Size.margin, y: footLine, Size.plain, pen.palette.muted)
    key
  }

  /// The foot of the first line under the grid.
  private var footLine: Double { layout.height - layout.words.footHeight + Size.plain.line + 6 }

  /// What the two kinds of arrows mean, at the right of the foot.
  @MarkupBuilder private var key: [Markup] {
    if !layout.routes.isEmpty {
      let (x, y) = (layout.width - Size.margin - Size.key, footLine)
      sample(x: x, y: y, isLateral: false)
      pen.text(["leads to"], x: x + 38, y: y, Size.plain, pen.palette.ink)
      sample(x: x + 100, y: y, isLateral: true)
      pen.text(["across, at no higher level"], x: x + 138, y: y, Size.plain, pen.palette.ink)
    }
  }

  @MarkupBuilder private func sample(x: Double, y: Double, isLateral: Bool) -> [Markup] {
    let (left, right, middle) = (text(x), text(x + 26), text(y - 4))
    pen.line("M\(left),\(middle) L\(right),\(middle)", isLateral: isLateral)
    pen.head("\(text(x + 32)),\(middle) \(text(x + 24)),\(text(y - 8)) \(text(x + 24)),\(text(y))")
  }

  private func text(_ number: Double) -> String { PictureNumber.text(number) }
}
