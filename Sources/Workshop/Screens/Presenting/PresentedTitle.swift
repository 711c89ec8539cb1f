import TerminalUI

/// The title of a slide: in spaced capitals, which read from afar, where there is room for them.
struct PresentedTitle {
  let text: String
  /// What stands under it; blank for nothing.
  let detail: String

  /// The rows it takes with the blank one below.
  static func height(in height: Int) -> Int { height >= 30 ? 4 : 3 }

  func draw(on canvas: inout Canvas) {
    let row = canvas.height >= 4 ? 1 : 0
    let spaced = Self.spaced(text)
    let shown = TextWidth.of(spaced) <= canvas.width ? spaced : text
    canvas.write(shown, row: row, width: canvas.width, Style(.heading, .bold), align: .centre)
    canvas.write(detail, row: row + 1, width: canvas.width, .muted, align: .centre)
  }

  /// `Web` as `W E B`.
  static func spaced(_ text: String) -> String {
    text.split(separator: " ").map { word in
      word.uppercased().map(String.init).joined(separator: " ")
    }.joined(separator: "   ")
  }
}
