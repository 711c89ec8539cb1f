/// Where places of the draft lie on the wrapped lines.
extension TextEditor {
  /// The last row that starts at or before a place.
  func row(of place: Int) -> Int {
    var low = 0
    var high = lines.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if lines[middle].lowerBound <= place { low = middle } else { high = middle - 1 }
    }
    return low
  }

  /// The column of a place; a blank that hangs over the edge is at the edge.
  func column(of place: Int, row: Int) -> Int {
    let start = lines[row].lowerBound
    return min(TextWidth.of(draft[start..<max(start, place)]), width)
  }

  /// The last place of a row: its end, or before the last letter where the text runs on.
  func lastPlace(row: Int) -> Int {
    let line = lines[row]
    let runsOn = row + 1 < lines.count && lines[row + 1].lowerBound == line.upperBound
    return runsOn ? draft.left(of: line.upperBound) : line.upperBound
  }

  func place(atColumn column: Int, row: Int) -> Int {
    min(draft.place(atColumn: column, in: lines[row]), lastPlace(row: row))
  }

  mutating func wrap() { lines = TextWrap.ranges(of: draft.text, width: width) }

  mutating func wrap(to width: Int) {
    guard width != self.width, width > 0 else { return }
    self.width = width
    wrap()
  }
}

extension TextEditor {
  /// Draws the editor over the whole frame; the last column is for the cursor at a line's end.
  package mutating func draw(
    on canvas: inout Canvas, focused: Bool = true, _ style: Style = .field
  ) {
    canvas.fill(canvas.bounds, style)
    origin = canvas.absolute(row: 0, column: 0)
    wrap(to: max(1, canvas.width - 1))
    let row = row(of: draft.cursor)
    scroll.show(focused ? row : 0, of: lines.count, in: canvas.height)
    if draft.isEmpty {
      canvas.write(
        wrapped: placeholder, row: 0, width: width, most: canvas.height, style.with(.dim))
    }
    let selection = draft.selection
    for (shown, index) in scroll.visible(of: lines.count).enumerated() {
      canvas.write(draft[lines[index]], row: shown, style)
      if let selection { mark(selection, on: &canvas, row: shown, line: index) }
    }
    scroll.drawBar(on: &canvas, of: lines.count, style)
    if focused {
      let column = min(column(of: draft.cursor, row: row), canvas.width - 1)
      canvas.placeCursor(row: row - scroll.offset, column: column)
    }
  }

  private func mark(_ selection: Range<Int>, on canvas: inout Canvas, row: Int, line: Int) {
    let part = selection.clamped(to: lines[line])
    guard !part.isEmpty else { return }
    let start = column(of: part.lowerBound, row: line)
    let area = Rect(
      row: row, column: start, width: TextWidth.of(draft[part]), height: 1)
    canvas.restyle(area) { Style(.selection, $0.traits) }
  }
}
