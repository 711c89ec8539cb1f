import CareerPathways
import TerminalUI

/// What the overview shows where nobody answers yet: what the self-assessment is, how to begin.
struct Beginning {
  /// Which keys begin.
  let invitation: String

  static let withoutRound = "Press Enter to start the first round."
  static let inRound = "Enter begins the form for the team together; Ctrl-N adds a person."

  init(_ invitation: String) { self.invitation = invitation }

  func draw(on canvas: inout Canvas) {
    let width = min(76, canvas.width - 4)
    var row = 1
    func paragraph(_ text: String, indent: Int = 0, _ style: Style = .text) {
      row += canvas.write(
        wrapped: text, row: row, column: 2 + indent, width: width - indent,
        most: canvas.height - row - 2, style)
    }
    paragraph(Guide.assessment.title, Style(.heading, .bold))
    paragraph(Guide.assessment.description)
    row += 1
    for direction in Guide.assessment.directions where row < canvas.height - 3 {
      canvas.write("·", row: row, column: 2)
      paragraph(direction.text, indent: 2)
    }
    canvas.write(
      TextWidth.fit(invitation, width: canvas.width - 3),
      row: min(row + 1, canvas.height - 1), column: 2, Style(.accent, .bold))
  }
}
