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
    let plan = FormPlan(rows, focus: focus, focusedText: focusedText, width: canvas.width - 2)
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
      row: row, column: plan.fieldColumn, width: width, height: plan.fieldHeights[index])
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

/// Where the rows of a form lie, in rows and columns of the whole form.
struct FormPlan {
  /// The rows that each row of the form takes.
  private(set) var extents: [Range<Int>] = []
  private(set) var fieldHeights: [Int] = []
  let labelWidth: Int
  let fieldColumn: Int
  let fieldWidth: Int
  /// The row of the field below the label's: 1 where labels stand above their fields.
  let fieldRow: Int

  static let mostProblemRows = 2
  /// The columns below which labels stand above their fields.
  private static let leastBeside = 44

  var height: Int { extents.last?.upperBound ?? 0 }

  init(_ rows: [FormRow], focus: Int, focusedText: String, width: Int) {
    let width = max(1, width)
    let label = rows.reduce(0) { max($0, TextWidth.of($1.label) + ($1.isRequired ? 2 : 0)) }
    let isBeside = width >= Self.leastBeside
    labelWidth = isBeside ? min(label, width * 2 / 5) : max(1, width - 2)
    fieldColumn = isBeside ? 2 + labelWidth + 2 : 2
    fieldWidth = max(1, width - fieldColumn)
    fieldRow = isBeside ? 0 : 1
    for (index, row) in rows.enumerated() {
      let isFocused = index == focus
      let field = fieldHeight(of: row, text: isFocused ? focusedText : row.text, isFocused)
      let problem = row.problem.map(problemHeight) ?? 0
      fieldHeights.append(field)
      extents.append(height..<(height + fieldRow + field + problem))
    }
  }

  func problemHeight(_ problem: String) -> Int {
    TextWrap.ranges(of: "! " + problem, width: fieldWidth, most: Self.mostProblemRows).count
  }

  /// One row, or as many as a paragraph or a list needs, within bounds.
  private func fieldHeight(of row: FormRow, text: String, _ isFocused: Bool) -> Int {
    if row.kind == .list {
      return min(isFocused ? 6 : 3, max(1, text.split(separator: "\n").count))
    }
    guard row.kind == .paragraph else { return 1 }
    let width = min(fieldWidth, row.kind.width) - (isFocused ? 1 : 0)
    let most = isFocused ? 6 : 3
    let lines = TextWrap.ranges(of: text, width: width, most: most).count
    return isFocused ? max(3, lines) : lines
  }
}

extension Array {
  fileprivate subscript(index: Int, default value: Element) -> Element {
    indices.contains(index) ? self[index] : value
  }
}
