/// One line of a help page: keys at the left, words beside them.
struct HelpLine: Equatable, Sendable {
  var keys = ""
  var text = ""
  /// The column of the words.
  var column = 1
  var style = Style.text

  func draw(on canvas: inout Canvas, row: Int) {
    canvas.write(keys, row: row, column: 1, Style(.accent, .bold))
    canvas.write(text, row: row, column: column, style)
  }

  /// The lines of a page: what the screen is for, then its commands in groups.
  static func page(
    purpose: String, groups: [(title: String, rows: [CommandRow])], width: Int
  ) -> [HelpLine] {
    var lines: [HelpLine] = []
    if !purpose.isEmpty {
      lines = TextWrap.lines(of: purpose, width: width).map { HelpLine(text: $0) }
    }
    let keyWidth = groups.flatMap(\.rows).reduce(0) { max($0, TextWidth.of(keys(of: $1))) }
    let column = min(keyWidth, max(4, width / 3)) + 3
    for group in groups where !group.rows.isEmpty {
      if !lines.isEmpty { lines.append(HelpLine()) }
      lines.append(HelpLine(text: group.title, style: .heading))
      for row in group.rows { lines += self.lines(of: row, column: column, width: width) }
    }
    return lines
  }

  /// The keys and the summary of a command, and why it cannot work now.
  private static func lines(of row: CommandRow, column: Int, width: Int) -> [HelpLine] {
    let room = max(1, width - column + 1)
    var texts = TextWrap.lines(of: row.summary, width: room)
      .map { HelpLine(text: $0, column: column) }
    if let refusal = row.refusal {
      texts += TextWrap.lines(of: "Not now: \(refusal)", width: room)
        .map { HelpLine(text: $0, column: column, style: .muted) }
    }
    texts[0].keys = TextWidth.fit(keys(of: row), width: column - 2)
    return texts
  }

  /// The keys of a command; one without keys is found in the palette.
  private static func keys(of row: CommandRow) -> String {
    row.keys.isEmpty ? "palette" : row.keys.map(\.description).joined(separator: ", ")
  }
}
