/// The box of a list: its items, the field of the one being typed, what is offered, what is wrong.
struct ListBox {
  private let heading: String
  private let hint: String
  private let items: [String]
  private let selection: Int
  private let problem: String?

  init<Context>(_ layer: ListLayer<Context>) {
    heading = layer.heading
    hint = layer.hint
    items = layer.items
    selection = layer.selection
    problem = layer.problem
  }

  /// One row for each item and one for a new item.
  private var rowCount: Int { items.count + 1 }

  func draw(on canvas: inout Canvas, entry: inout ListEntry, scroll: inout Scroll) {
    let width = DialogBox.room(on: canvas)
    let hints = hint.isEmpty ? 0 : TextWrap.lines(of: hint, width: width, most: 2).count + 1
    let size = Size(width: width, height: hints + rowCount + 1 + ListEntry.mostOffers)
    DialogBox.draw(on: &canvas, title: heading, content: size) { canvas in
      let top = canvas.height >= hints + 6 ? hints : 0
      canvas.write(wrapped: hint, row: 0, width: canvas.width, most: max(0, top - 1), .muted)
      let (list, below) = canvas.bounds.splitTop(top).rest
        .splitTop(max(1, canvas.height - top - 1 - ListEntry.mostOffers))
      canvas.within(below.splitTop(1).rest) { drawBelow(entry, on: &$0) }
      canvas.within(list) { drawRows(on: &$0, &entry, &scroll) }
    }
  }

  private func drawRows(
    on canvas: inout Canvas, _ entry: inout ListEntry, _ scroll: inout Scroll
  ) {
    scroll.show(selection, of: rowCount, in: canvas.height)
    let width = canvas.width - (scroll.isNeeded(for: rowCount) ? 2 : 0)
    for index in scroll.visible(of: rowCount) {
      let area = Rect(row: index - scroll.offset, column: 0, width: width, height: 1)
      canvas.mark(area, as: .item(index))
      canvas.within(area) { canvas in
        if index == items.count || (index == selection && entry.isChanging) {
          drawField(on: &canvas, isFocused: index == selection, &entry)
        } else {
          drawItem(index, on: &canvas)
        }
      }
    }
    scroll.drawBar(on: &canvas, of: rowCount)
  }

  private func drawItem(_ index: Int, on canvas: inout Canvas) {
    let isSelected = index == selection
    let style: Style = isSelected ? .selection : .text
    canvas.fill(canvas.bounds, style)
    canvas.write(isSelected ? "›" : "·", row: 0, style)
    canvas.write(
      TextWidth.fit(items[index], width: canvas.width - 2), row: 0, column: 2, style)
    if isSelected { canvas.placeCursor(row: 0, column: 0) }
  }

  private func drawField(
    on canvas: inout Canvas, isFocused: Bool, _ entry: inout ListEntry
  ) {
    canvas.write(isFocused ? "›" : "+", row: 0, isFocused ? .accent : .muted)
    canvas.within(canvas.bounds.splitLeft(2).rest) {
      if isFocused {
        entry.field.draw(on: &$0)
      } else {
        $0.write("Type to add one", row: 0, width: $0.width, .muted)
      }
    }
  }

  private func drawBelow(_ entry: ListEntry, on canvas: inout Canvas) {
    if let problem {
      canvas.write(
        wrapped: "! " + problem, row: 0, width: canvas.width, most: canvas.height, .problem)
      return
    }
    for (row, offer) in entry.offers.enumerated() {
      let style: Style = row == entry.chosen ? .selection : .text
      let area = Rect(row: row, column: 0, width: canvas.width, height: 1)
      canvas.write((row == entry.chosen ? "› " : "  ") + offer, row: row, width: area.width, style)
      canvas.mark(area, as: .item(ListEntry.firstOffer + row))
    }
  }
}
