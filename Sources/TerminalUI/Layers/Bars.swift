/// What the top bar says.
struct Heading: Equatable {
  let title: String
  let workspace: String
  let standing: String
}

/// All that the footer depends on: which layer, and which commands show.
struct FooterFacts: Equatable {
  /// The type of the front layer.
  let layer: ObjectIdentifier
  /// The bits of its commands.
  let here: UInt64
  /// The bits of the commands that work everywhere.
  let everywhere: UInt64
  let isTyping: Bool
}

/// The top bar and the footer around a screen.
///
/// Both are kept between keys, as long as they say the same.
struct Bars {
  private var top = Backdrop<Heading>()
  private var bottom = Backdrop<FooterFacts>()

  /// Draws both bars and returns the room between them.
  ///
  /// The footer shows the commands that work here and now; where it is too
  /// narrow, commands are left out from the end, the help hint last of all. A
  /// notice takes the footer's place until the next key.
  mutating func draw(
    on canvas: inout Canvas, _ heading: Heading, _ facts: FooterFacts, _ notice: Notice?,
    hidden: Bool, hints: () -> [FooterHint]
  ) -> Rect {
    let all = canvas.bounds
    guard !hidden, all.height > 2 else { return all }
    canvas.within(Rect(row: 0, column: 0, width: all.width, height: 1)) { canvas in
      top.draw(on: &canvas, showing: heading) { Self.drawTop(on: &$0, heading) }
    }
    if let notice {
      Self.draw(notice, on: &canvas)
    } else {
      canvas.within(Self.footer(of: all)) { canvas in
        bottom.draw(on: &canvas, showing: facts) { Self.drawFooter(on: &$0, hints()) }
      }
    }
    return Rect(row: 1, column: 0, width: all.width, height: all.height - 2)
  }

  private static func drawTop(on canvas: inout Canvas, _ heading: Heading) {
    canvas.fill(canvas.bounds, .bar)
    let standing = TextWidth.fit(heading.standing, width: canvas.width / 3)
    let room = canvas.width - TextWidth.of(standing) - 3
    let used = canvas.write(
      TextWidth.fit(heading.title, width: room), row: 0, column: 1, Style(.bar, .bold))
    if room - used > 8, !heading.workspace.isEmpty {
      canvas.write(
        TextWidth.fit("  \(heading.workspace)", width: room - used), row: 0, column: 1 + used, .bar)
    }
    canvas.write(standing, row: 0, column: canvas.width - TextWidth.of(standing) - 1, .bar)
  }

  /// Draws a notice over the bottom row.
  static func draw(_ notice: Notice, on canvas: inout Canvas) {
    canvas.within(footer(of: canvas.bounds)) { drawLine(of: notice, on: &$0) }
  }

  private static func footer(of all: Rect) -> Rect {
    Rect(row: all.height - 1, column: 0, width: all.width, height: 1)
  }

  /// One that stays until Esc says so at its end.
  private static func drawLine(of notice: Notice, on canvas: inout Canvas) {
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

  private static func drawFooter(on canvas: inout Canvas, _ all: [FooterHint]) {
    canvas.fill(canvas.bounds, .bar)
    var hints = all
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
