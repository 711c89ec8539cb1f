/// The top bar and the footer around a screen.
enum Bars {
  /// Draws both bars and returns the room between them.
  ///
  /// The footer shows the commands that work here and now; where it is too
  /// narrow, commands are left out from the end, the help hint last of all. A
  /// notice takes the footer's place until the next key.
  static func draw(
    on canvas: inout Canvas, title: String, rows: [CommandRow], _ stage: some Stage, hidden: Bool
  ) -> Rect {
    let all = canvas.bounds
    guard !hidden, all.height > 2 else { return all }
    canvas.within(Rect(row: 0, column: 0, width: all.width, height: 1)) {
      drawTop(on: &$0, title: title, stage)
    }
    if stage.notice == nil {
      canvas.within(footer(of: all)) { drawFooter(on: &$0, rows: rows) }
    } else {
      drawNotice(on: &canvas, stage)
    }
    return Rect(row: 1, column: 0, width: all.width, height: all.height - 2)
  }

  private static func drawTop(on canvas: inout Canvas, title: String, _ stage: some Stage) {
    canvas.fill(canvas.bounds, .bar)
    let standing = TextWidth.fit(stage.standing, width: canvas.width / 3)
    let room = canvas.width - TextWidth.of(standing) - 3
    let used = canvas.write(
      TextWidth.fit(title, width: room), row: 0, column: 1, Style(.bar, .bold))
    if room - used > 8, !stage.heading.isEmpty {
      canvas.write(
        TextWidth.fit("  \(stage.heading)", width: room - used), row: 0, column: 1 + used, .bar)
    }
    canvas.write(standing, row: 0, column: canvas.width - TextWidth.of(standing) - 1, .bar)
  }

  /// Draws the notice, if there is one, over the bottom row.
  static func drawNotice(on canvas: inout Canvas, _ stage: some Stage) {
    guard let notice = stage.notice else { return }
    canvas.within(footer(of: canvas.bounds)) { draw(notice, on: &$0) }
  }

  private static func footer(of all: Rect) -> Rect {
    Rect(row: all.height - 1, column: 0, width: all.width, height: 1)
  }

  /// One that stays until Esc says so at its end.
  private static func draw(_ notice: Notice, on canvas: inout Canvas) {
    let style: Style =
      switch notice.weight {
      case .fact: .bar
      case .refusal: Style(.bar, .bold)
      case .failure: Style(.problem, [.bold, .reverse])
      }
    canvas.fill(canvas.bounds, style)
    let hint = notice.weight == .failure ? "  Esc" : ""
    let room = canvas.width - 2 - hint.utf8.count
    canvas.write(TextWidth.fit(notice.text, width: room), row: 0, column: 1, style)
    canvas.write(hint, row: 0, column: 1 + room, style)
  }

  private static func drawFooter(on canvas: inout Canvas, rows: [CommandRow]) {
    canvas.fill(canvas.bounds, .bar)
    let shown = rows.filter { !$0.label.isEmpty && !$0.keys.isEmpty && $0.refusal == nil }
    var hints = shown.map { FooterHint($0) }
    let help = hints.lastIndex { $0.id.hasSuffix(".help") }
    let last = help.map { hints.remove(at: $0) }
    var room = canvas.width - 1 - (last.map { $0.width + 2 } ?? 0)
    var column = 1
    for hint in hints {
      guard hint.width + 2 <= room else { break }
      room -= hint.width + 2
      hint.draw(on: &canvas, column: column)
      column += hint.width + 2
    }
    last?.draw(on: &canvas, column: max(column, canvas.width - (last?.width ?? 0) - 1))
  }
}

/// One command in the footer: its key and its label.
private struct FooterHint {
  let id: String
  let key: String
  let label: String
  let width: Int

  init(_ row: CommandRow) {
    id = row.id
    key = row.keys.first?.description ?? ""
    label = row.label
    width = TextWidth.of(key) + 1 + TextWidth.of(label)
  }

  func draw(on canvas: inout Canvas, column: Int) {
    let used = canvas.write(key, row: 0, column: column, Style(.bar, [.bold, .underline]))
    canvas.write(label, row: 0, column: column + used + 1, .bar)
    canvas.mark(Rect(row: 0, column: column, width: width, height: 1), as: .command(id))
  }
}
