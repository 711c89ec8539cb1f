import CareerPathways
import TerminalUI

/// The field of a search, how many answer, and a line for each: what it is, its title, and the
/// words where they stand.
enum SearchDrawing {
  /// The columns of the kinds.
  private static let kindWidth = 13

  static func draw(_ screen: inout SearchScreen, on canvas: inout Canvas) {
    let all = canvas.bounds.inset(columns: canvas.width > 60 ? 1 : 0)
    let (head, rest) = all.splitTop(1)
    let body = rest.splitTop(1).rest
    canvas.within(body) { canvas in
      let copy = screen
      screen.list.draw(on: &canvas, count: copy.found.count, empty: empty(copy)) {
        draw(copy.hit($1), on: &$0, $2)
      }
    }
    canvas.within(head) { drawHead(&screen, on: &$0) }
  }

  private static func drawHead(_ screen: inout SearchScreen, on canvas: inout Canvas) {
    let figure =
      "\(FigureWords.count(screen.found.count)) of \(FigureWords.count(screen.count))"
    canvas.write(figure, row: 0, width: canvas.width, .muted, align: .right)
    let room = max(1, canvas.width - TextWidth.of(figure) - 2)
    canvas.within(Rect(row: 0, column: 0, width: room, height: 1)) { screen.drawField(on: &$0) }
  }

  private static func empty(_ screen: SearchScreen) -> String {
    screen.field.isEmpty
      ? "Type a name, a word of a note, or several words that stand in one record."
      : "Nothing has all these words."
  }

  private static func draw(_ hit: SearchHit, on canvas: inout Canvas, _ style: Style) {
    let muted = style == .selection ? style : .muted
    canvas.write(
      TextWidth.fit(hit.entry.kind, width: kindWidth - 1), row: 0, muted)
    let room = canvas.width - kindWidth
    let share = max(16, room * 2 / 5)
    let titleWidth = hit.field == nil ? room : share
    let title = hit.entry.title.isEmpty ? "(no title)" : hit.entry.title
    let used = canvas.write(
      TextWidth.fit(title, width: max(1, titleWidth - 2)), row: 0, column: kindWidth, style)
    let column = kindWidth + max(used + 2, share)
    guard canvas.width > column else { return }
    canvas.within(canvas.bounds.splitLeft(column).rest) { canvas in
      if let field = hit.field {
        draw(hit.excerpt, label: field.label, on: &canvas, style)
      } else {
        canvas.write(hit.entry.whereabouts, row: 0, width: canvas.width, muted)
      }
    }
  }

  /// The label of a field and its text around the word, which stands out.
  private static func draw(
    _ excerpt: SearchExcerpt, label: String, on canvas: inout Canvas, _ style: Style
  ) {
    let isSelected = style == .selection
    var column = 0
    let parts: [(String, Style)] = [
      (label + ": ", isSelected ? style : .muted), (excerpt.before, style),
      (excerpt.word, isSelected ? style.with(.bold) : Style(.accent, .bold)),
      (excerpt.after, style),
    ]
    for (text, style) in parts where column < canvas.width {
      column += canvas.write(
        TextWidth.fit(text, width: canvas.width - column), row: 0, column: column, style)
    }
  }
}
