import TerminalUI

/// An address to copy, where it could not be opened, and why.
struct AddressBox: Layer {
  let address: String
  let answer: AddressAnswer

  static let commands: [Command<AddressBox>] = [
    Command(
      "address.leave", "Go back", label: "Back", keys: [.escape, .enter],
      summary: "Goes back to where the address stands."
    ) { _, _ in .close },
    Command(
      "address.copy", "Copy the address", label: "Copy for pasting here", keys: [.control("c")],
      summary: "Keeps the address, to paste it into a field of the workshop."
    ) { box, workshop in
      workshop.clipboard.text = box.address
      workshop.notice = Notice("Copied; Ctrl-V pastes it in any field here")
      return .handled
    },
  ]

  var fillsScreen: Bool { false }
  func title(_ workshop: Workshop) -> String { "Address" }

  mutating func draw(on canvas: inout Canvas, _ workshop: Workshop) {
    let width = DialogBox.room(on: canvas, most: 76)
    let lines = TextWrap.lines(of: address, width: width, most: 4)
    let words = Sentences.address(answer)
    let below = TextWrap.lines(of: words, width: width, most: 4).count
    let content = Size(width: width, height: lines.count + 1 + below)
    DialogBox.draw(on: &canvas, title: "Address", content: content) { canvas in
      for (row, line) in lines.enumerated() { canvas.write(line, row: row, .accent) }
      canvas.write(
        wrapped: words, row: lines.count + 1, width: canvas.width, most: below, .muted)
    }
  }
}
