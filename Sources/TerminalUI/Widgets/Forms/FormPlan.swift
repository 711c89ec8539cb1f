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

  init(_ rows: [FormRow], focus: Int, focusedText: String, offers: Int, width: Int) {
    let width = max(1, width)
    let label = rows.reduce(0) { max($0, TextWidth.of($1.label) + ($1.isRequired ? 2 : 0)) }
    let isBeside = width >= Self.leastBeside
    labelWidth = isBeside ? min(label, width * 2 / 5) : max(1, width - 2)
    fieldColumn = isBeside ? 2 + labelWidth + 2 : 2
    fieldWidth = max(1, width - fieldColumn)
    fieldRow = isBeside ? 0 : 1
    for (index, row) in rows.enumerated() {
      let isFocused = index == focus
      let field =
        fieldHeight(of: row, text: isFocused ? focusedText : row.text, isFocused)
        + (isFocused ? offers : 0)
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
