import CareerPathways

extension MapPicture {
  /// The heads of columns and rows, the lines between rows, and what stands above the boxes.
  @MarkupBuilder var grid: [Markup] {
    for (index, column) in sheet.pathways.enumerated() { columnHead(column, index) }
    for (index, row) in layout.lattice.rows.enumerated() {
      rowHead(row.head, index)
      for column in sheet.pathways.indices { words(of: row, index, column) }
    }
  }

  @MarkupBuilder private func columnHead(_ head: SheetHead, _ column: Int) -> [Markup] {
    let top = layout.words.top
    pen.box(
      x: layout.lefts[column], y: top, width: layout.columnWidth, height: layout.headHeight,
      fill: pen.palette.band, isRound: true)
    headWords(head, x: layout.lefts[column] + 6, y: top + 6, width: layout.columnWidth - 12)
  }

  @MarkupBuilder private func rowHead(_ head: SheetHead, _ row: Int) -> [Markup] {
    pen.box(
      x: Size.margin, y: layout.tops[row], width: Size.rowHead - 6, height: layout.heights[row],
      fill: pen.palette.band, isRound: true)
    headWords(head, x: Size.margin + 6, y: layout.tops[row] + 6, width: Size.rowHead - 18)
  }

  @MarkupBuilder private func headWords(
    _ head: SheetHead, x: Double, y: Double, width: Double
  ) -> [Markup] {
    let title = Size.strong.lines(of: head.title, width: width)
    pen.text(title, x: x, y: y + 11, Size.strong, pen.palette.heading, isBold: true)
    pen.text(
      Size.plain.lines(of: head.postings, width: width), x: x,
      y: y + 10 + Double(title.count) * Size.strong.line, Size.plain, pen.palette.ink)
  }

  @MarkupBuilder private func words(
    of row: Lattice.Row, _ number: Int, _ column: Int
  ) -> [Markup] {
    if row.cells.indices.contains(column) {
      let cell = row.cells[column]
      pen.text(
        Size.plain.lines(of: Size.words(of: cell), width: layout.columnWidth),
        x: layout.lefts[column], y: layout.tops[number] + 10, Size.plain,
        cell.isEmpty ? pen.palette.muted : pen.palette.ink)
    }
  }
}

/// The boxes and the arrows between them.
extension MapPicture {
  @MarkupBuilder var boxes: [Markup] {
    for (box, frame) in zip(layout.lattice.boxes, layout.frames) {
      let width = frame.width - 2 * Size.padding
      let title = Size.strong.lines(of: box.words.title, width: width)
      pen.box(
        x: frame.x, y: frame.y, width: frame.width, height: frame.height,
        fill: pen.palette.paper,
        edge: box.words.isInDemand ? pen.palette.accent : pen.palette.line, isRound: true,
        isDashed: box.words.isOutside)
      pen.text(
        title, x: frame.x + Size.padding, y: frame.y + Size.padding + 10, Size.strong,
        pen.palette.ink, isBold: !box.words.isOutside)
      pen.text(
        Size.plain.lines(of: box.words.figures, width: width),
        x: frame.x + Size.padding,
        y: frame.y + Size.padding + 9 + Double(title.count) * Size.strong.line, Size.plain,
        pen.palette.ink)
    }
  }

  @MarkupBuilder var arrows: [Markup] {
    for route in layout.routes {
      let path = ArrowPath(route, layout)
      pen.line(path.line, isLateral: route.arrow.isLateral)
      pen.head(path.head)
    }
  }
}
