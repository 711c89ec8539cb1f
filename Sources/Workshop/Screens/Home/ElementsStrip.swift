import CareerPathways
import TerminalUI

/// The six opening elements of a sector partnership in one strip, each with its status.
struct ElementsStrip {
  let process: Process

  func draw(on canvas: inout Canvas) {
    guard canvas.height > 0 else { return }
    canvas.write("Sector partnership", row: 0, column: 1, .heading.with(.bold))
    canvas.write(
      "the six elements that come first (e)", row: 0, column: 21, .muted)
    let width = (canvas.width - 2) / Guide.elements.count
    for (index, element) in Guide.elements.enumerated() {
      let rect = Rect(
        row: 1, column: 1 + index * width, width: width - 1, height: canvas.height - 1)
      canvas.mark(rect, as: .command("home.elements"))
      canvas.within(rect) { draw(element, on: &$0) }
    }
  }

  private func draw(_ element: GuideElement, on canvas: inout Canvas) {
    process.status(ofElement: element.number).mark.draw(on: &canvas)
    let used = 3
    let lines = TextWrap.lines(
      of: "\(element.number) \(element.shortTitle)", width: canvas.width - used - 1)
    for (row, line) in lines.prefix(canvas.height).enumerated() {
      canvas.write(line, row: row, column: used + 1, width: canvas.width - used - 1, .text)
    }
  }
}
