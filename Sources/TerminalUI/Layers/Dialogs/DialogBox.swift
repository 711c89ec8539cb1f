/// The box in the middle of the frame in which a dialog draws.
package enum DialogBox {
  /// The columns that the text of a dialog takes at most.
  static let widest = 64

  /// The columns there are for text inside a box on this canvas.
  package static func room(on canvas: Canvas, most: Int = widest) -> Int {
    isBare(canvas) ? canvas.width : max(1, min(most, canvas.width - 4))
  }

  /// Draws a box with a title around the content; in a tiny frame the content has it all.
  ///
  /// Where the content is larger than the frame, it gets what room there is.
  package static func draw(
    on canvas: inout Canvas, title: String, content: Size, _ draw: (inout Canvas) -> Void
  ) {
    guard !isBare(canvas) else {
      canvas.clear()
      return draw(&canvas)
    }
    let box = canvas.bounds.centred(Size(width: content.width + 4, height: content.height + 2))
    canvas.within(box) { $0.clear() }
    canvas.box(box, title: title)
    canvas.within(box.inset(rows: 1, columns: 2), draw)
  }

  private static func isBare(_ canvas: Canvas) -> Bool { canvas.height < 6 || canvas.width < 16 }
}
