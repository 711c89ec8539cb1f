/// The least room in which screens are drawn, and what is shown below it.
enum RoomNeeded {
  static let least = Size(width: 60, height: 16)

  static func isMissing(in size: Size) -> Bool {
    size.width < least.width || size.height < least.height
  }

  /// Says how large the window is, how large it must be, and how to leave.
  static func draw(on canvas: inout Canvas, quit: Key?) {
    let size = canvas.size
    var text = "The window is \(size.width) x \(size.height)."
    text += "\nThis needs \(least.width) x \(least.height)."
    text += "\nMake it larger"
    text += quit.map { ", or press \($0) to leave." } ?? "."
    let lines = TextWrap.lines(of: text, width: size.width)
    let top = max(0, (size.height - lines.count) / 2)
    for (row, line) in lines.enumerated() {
      canvas.write(line, row: top + row, width: size.width, .text, align: .centre)
    }
  }
}
