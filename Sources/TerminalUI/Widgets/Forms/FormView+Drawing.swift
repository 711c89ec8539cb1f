extension FormView {
  /// Draws the rows around the focused one, and below them what belongs in it.
  ///
  /// Labels stand beside their fields, or above them in a narrow frame. Each row
  /// is marked as an item of its number.
  package mutating func draw(on canvas: inout Canvas) {
    let (rows, help) = canvas.bounds.splitTop(canvas.height - helpHeight(in: canvas.height))
    canvas.within(help) { drawHelp(on: &$0) }
    canvas.within(rows) { drawRows(on: &$0) }
  }

  /// The rows below the form for a line and two rows of help, where there is room and need.
  private func helpHeight(in height: Int) -> Int {
    height >= 8 && rows.contains { !$0.help.isEmpty } ? 3 : 0
  }

  private func drawHelp(on canvas: inout Canvas) {
    guard let row = focusedRow else { return }
    canvas.rule(row: 0, width: canvas.width)
    canvas.write(
      wrapped: row.isRequired ? "Required. \(row.help)" : row.help, row: 1, width: canvas.width,
      most: 2, .muted)
  }

  private mutating func drawRows(on canvas: inout Canvas) {
    let plan = FormPlan(
      rows, focus: focus, focusedText: focusedText, offers: offers.texts.count,
      width: canvas.width - 2)
    scroll.show(plan.extents[focus, default: 0..<0], of: plan.height, in: canvas.height)
    let visible = scroll.visible(of: plan.height)
    for (index, extent) in plan.extents.enumerated() where extent.overlaps(visible) {
      let top = extent.lowerBound - scroll.offset
      drawLabel(of: index, on: &canvas, row: top, plan)
      drawField(of: index, on: &canvas, row: top + plan.fieldRow, plan)
      drawNote(of: index, on: &canvas, row: top + plan.fieldRow, plan)
      if let problem = rows[index].problem {
        canvas.write(
          wrapped: "! " + problem, row: top + extent.count - plan.problemHeight(problem),
          column: plan.fieldColumn, width: plan.fieldWidth, most: FormPlan.mostProblemRows,
          .problem)
      }
      let area = Rect(row: max(0, top), column: 0, width: canvas.width - 2, height: extent.count)
      canvas.mark(area, as: .item(index))
      if index == focus { drawOffers(on: &canvas, row: top + plan.fieldRow + 1, plan) }
    }
    scroll.drawBar(on: &canvas, of: plan.height)
  }

  private func drawLabel(of index: Int, on canvas: inout Canvas, row: Int, _ plan: FormPlan) {
    let isFocused = index == focus
    let label = rows[index].label + (rows[index].isRequired ? " *" : "")
    if isFocused { canvas.write("›", row: row, .accent) }
    canvas.write(
      TextWidth.fit(label, width: plan.labelWidth), row: row, column: 2,
      isFocused ? Style(.accent, .bold) : .text)
  }

  private mutating func drawField(
    of index: Int, on canvas: inout Canvas, row: Int, _ plan: FormPlan
  ) {
    let form = rows[index]
    let width = min(plan.fieldWidth, form.kind.width)
    let area = Rect(
      row: row, column: plan.fieldColumn, width: width,
      height: plan.fieldHeights[index] - (index == focus ? offers.texts.count : 0))
    if index == focus {
      return canvas.within(area) { editing?.draw(on: &$0) }
    }
    canvas.fill(area, .field)
    if form.kind == .list {
      return canvas.within(area) { $0.writeList(form.text, placeholder: form.kind.placeholder) }
    }
    let isEmpty = form.text.isEmpty
    canvas.write(
      wrapped: isEmpty ? form.kind.placeholder : form.text, row: row, column: area.column,
      width: width, most: area.height, isEmpty ? Style(.field, .dim) : .field)
  }
}

extension FormView {
  /// Draws what is offered under the field that is typed.
  private func drawOffers(on canvas: inout Canvas, row: Int, _ plan: FormPlan) {
    let width = min(plan.fieldWidth, rows[focus].kind.width)
    let area = Rect(
      row: row, column: plan.fieldColumn, width: width, height: offers.texts.count)
    canvas.within(area) { offers.draw(on: &$0) }
  }

  /// Writes the note beside a field, where there is room for all of it.
  private func drawNote(of index: Int, on canvas: inout Canvas, row: Int, _ plan: FormPlan) {
    let form = rows[index]
    let column = plan.fieldColumn + min(plan.fieldWidth, form.kind.width) + 2
    guard !form.note.isEmpty, column + TextWidth.of(form.note) <= canvas.width - 2 else { return }
    canvas.write(form.note, row: row, column: column, .muted)
  }
}

extension Canvas {
  /// Writes the items of a list, a line each; where not all fit, the last row says how many more.
  mutating func writeList(_ text: String, placeholder: String) {
    let items = text.split(separator: "\n")
    fill(bounds, .field)
    if items.isEmpty { write(placeholder, row: 0, width: width, Style(.field, .dim)) }
    let shown = items.count > height ? height - 1 : items.count
    for (row, item) in items.prefix(shown).enumerated() {
      write(TextWidth.fit(String(item), width: width), row: row, .field)
    }
    if shown < items.count {
      write("+ \(items.count - shown) more", row: height - 1, Style(.field, .dim))
    }
  }
}

extension Array {
  fileprivate subscript(index: Int, default value: Element) -> Element {
    indices.contains(index) ? self[index] : value
  }
}
