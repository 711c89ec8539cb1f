import TerminalUI

/// The box in which a line is typed, laid over its place on the map.
struct MapEntryBox {
  private let heading: String
  private let offers: [OfferedTitles.Offer]
  private let chosen: Int?
  private let problem: String?
  private let meaning: String?

  private static let leastWidth = 44

  init(_ entry: MapEntry) {
    heading = entry.heading
    offers = entry.offers
    chosen = entry.chosen
    problem = entry.problem
    meaning = entry.meaning
  }

  func draw(on canvas: inout Canvas, field: inout TextField) {
    let place = canvas.typingPlace ?? Rect(row: 0, column: 0, width: 40, height: 1)
    let box = box(at: place, in: canvas.bounds)
    canvas.within(box) { $0.clear() }
    canvas.box(box, title: heading, .accent)
    let (line, rest) = box.inset(rows: 1, columns: 1).splitTop(1)
    canvas.within(rest) { drawBelow(on: &$0) }
    canvas.within(line) { field.draw(on: &$0) }
  }

  /// From the place down and as wide as its column at least, but inside the screen.
  private func box(at place: Rect, in room: Rect) -> Rect {
    let width = min(room.width, max(place.width + 2, Self.leastWidth))
    let height = min(room.height, 3 + linesBelow)
    return Rect(
      row: max(0, min(place.row, room.height - height)),
      column: max(0, min(place.column - 1, room.width - width)), width: width, height: height)
  }

  private var linesBelow: Int {
    if problem != nil { return 2 }
    return meaning == nil ? offers.count : 1
  }

  private func drawBelow(on canvas: inout Canvas) {
    if let problem {
      canvas.write(wrapped: problem, row: 0, width: canvas.width, most: 2, .problem)
      return
    }
    if let meaning {
      canvas.write(TextWidth.fit(meaning, width: canvas.width), row: 0, .figure)
      return
    }
    for (row, offer) in offers.enumerated() {
      let style: Style = row == chosen ? .selection : .text
      let area = Rect(row: row, column: 0, width: canvas.width, height: 1)
      canvas.fill(area, style)
      canvas.write(offer.soc, row: row, width: canvas.width, style.with(.dim), align: .right)
      let room = canvas.width - TextWidth.of(offer.soc) - 3
      canvas.write(
        TextWidth.fit((row == chosen ? "› " : "  ") + offer.title, width: room), row: row, style)
      canvas.mark(area, as: .item(row))
    }
  }
}
