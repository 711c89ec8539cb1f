import CareerPathways
import TerminalUI

extension RecordTable {
  /// Draws what shows and how it is sorted, the table, and the selected cell in full below.
  mutating func draw(on canvas: inout Canvas, empty: String) {
    let all = canvas.bounds.inset(columns: canvas.width > 60 ? 1 : 0)
    let (head, rest) = all.splitTop(1)
    let below = canvas.height >= 34 ? 4 : 2
    let (body, foot) = rest.splitTop(1).rest.splitTop(max(1, rest.height - 1 - below))
    canvas.within(body) { drawRows(on: &$0, empty: empty) }
    canvas.within(foot) { drawCell(on: &$0) }
    canvas.within(head) { drawHead(on: &$0) }
  }

  private mutating func drawHead(on canvas: inout Canvas) {
    let figure = order.filter.isEmpty ? count : "\(FigureWords.count(rowCount)) of \(count)"
    canvas.write(figure, row: 0, width: canvas.width, .muted, align: .right)
    let room = max(1, canvas.width - TextWidth.of(figure) - 2)
    guard filtering != nil || !order.filter.isEmpty else {
      canvas.write(TextWidth.fit(orderWords, width: room), row: 0, .muted)
      return
    }
    let used = canvas.write("Only with ", row: 0, .heading)
    canvas.within(Rect(row: 0, column: used, width: min(40, room - used), height: 1)) {
      if filtering == nil {
        $0.write(order.filter, row: 0, width: $0.width, .accent)
      } else {
        filtering?.draw(on: &$0)
      }
    }
  }

  private var count: String { FigureWords.count(rows.count, of: rows.noun) }

  private var orderWords: String {
    guard let sort = order.sort else { return "In the usual order" }
    let kind = columns[sort.column].alignment == .right
    let words =
      switch (kind, sort.isDescending) {
      case (true, false): "smallest first"
      case (true, true): "largest first"
      case (false, false): "from A to Z"
      case (false, true): "from Z to A"
      }
    return "Sorted by \(columns[sort.column].title), \(words)"
  }

  private mutating func drawRows(on canvas: inout Canvas, empty: String) {
    let columns = columns
    let (rows, shown, selected) = (rows, order.shown, selected)
    var read: [Int: Rows.Row] = [:]
    let titles = columns.enumerated().map {
      TableColumn(title($1, $0), widths: $1.widths, alignment: $1.alignment)
    }
    view.draw(
      on: &canvas, columns: titles, rowCount: shown.count,
      empty: order.filter.isEmpty ? empty : "No row has all these words. Esc shows all again.",
      focused: filtering == nil
    ) { place, index in
      let row = read[place] ?? rows[shown[place]]
      read[place] = row
      let text = columns[index].shown(row)
      if selected?.holds(row: place, column: index) == true { return TableCell(text, .selection) }
      return TableCell(text, columns[index].field == nil ? .muted : .text)
    }
  }

  /// The title of a column, with an arrow where rows are sorted by it.
  private func title(_ column: RecordColumn<Rows.Row>, _ index: Int) -> String {
    guard let sort = order.sort, sort.column == index else { return column.title }
    return column.title + (sort.isDescending ? " ▼" : " ▲")
  }

  /// The record and the whole of the selected cell, which may be cut in its column.
  private func drawCell(on canvas: inout Canvas) {
    canvas.rule(row: 0, width: canvas.width)
    guard let row, canvas.height > 1 else { return }
    if let selected {
      let cells = FigureWords.count(selected.count, of: "cell")
      canvas.write(
        "\(cells) selected: Ctrl-C copies, Del clears, Esc lets go", row: 1, width: canvas.width,
        .heading)
      return
    }
    let text = column.shown(row)
    let place = column.key == columns[0].key ? "" : row.title + ", "
    let used = canvas.write(
      TextWidth.fit("\(place)\(column.title)  ", width: canvas.width), row: 1, .heading)
    let room = canvas.width - used
    if room >= 20 {
      canvas.write(
        wrapped: text.isEmpty ? hint : text, row: 1, column: used, width: room,
        most: canvas.height - 1, text.isEmpty ? .muted : .text)
    }
  }

  /// What belongs in the selected cell.
  private var hint: String {
    guard let field = column.field else { return "" }
    return field.help.isEmpty ? "Empty" : "Empty: " + field.help
  }
}
