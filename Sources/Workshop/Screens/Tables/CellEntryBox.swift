import TerminalUI

/// The field over a cell of a table, and what is offered or wrong in the rows under it.
struct CellEntryBox {
  private let offers: [String]
  private let chosen: Int?
  private let problem: String?

  private static let leastWidth = 28

  init(_ entry: CellEntry) {
    offers = entry.offers
    chosen = entry.chosen
    problem = entry.problem.map { "! " + $0 }
  }

  func draw(on canvas: inout Canvas, field: inout TextField) {
    let place = canvas.typingPlace ?? Rect(row: 0, column: 0, width: 0, height: 1)
    let width = min(canvas.width, max(place.width, Self.leastWidth))
    let column = max(0, min(place.column, canvas.width - width))
    let below = problem.map { TextWrap.lines(of: $0, width: width - 1, most: 3) } ?? offers
    let row = max(0, min(place.row, canvas.height - 1))
    // Where there is no room below the cell, the rows stand above it.
    let fits = row + 1 + below.count <= canvas.height
    let top = fits ? row + 1 : max(0, row - below.count)
    let rows = Rect(row: top, column: column, width: width, height: below.count)
    canvas.within(rows) { canvas in
      canvas.clear(.field)
      for (row, text) in below.enumerated() { draw(text, row: row, on: &canvas) }
    }
    canvas.within(Rect(row: row, column: column, width: width, height: 1)) {
      field.draw(on: &$0, Style(.field, .bold))
    }
  }

  private func draw(_ text: String, row: Int, on canvas: inout Canvas) {
    guard problem == nil else {
      canvas.write(text, row: row, column: 0, width: canvas.width, .problem)
      return
    }
    let isChosen = row == chosen
    canvas.write(
      (isChosen ? "› " : "  ") + text, row: row, width: canvas.width,
      isChosen ? .selection : .field)
    canvas.mark(Rect(row: row, column: 0, width: canvas.width, height: 1), as: .item(row))
  }
}
