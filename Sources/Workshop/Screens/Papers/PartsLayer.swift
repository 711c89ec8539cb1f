import CareerPathways
import Exchange
import TerminalUI

/// The parts of the report, each to take in or to leave out.
struct PartsLayer: Layer {
  private let parts: [ReportPart]
  private var list = ListView()

  init(_ workshop: Workshop) { parts = ReportPart.all(in: workshop.workspace) }

  static let commands: [Command<PartsLayer>] = [
    Command(
      "parts.toggle", "Take the part in or leave it out", label: "In or out",
      keys: [.character(" ")], summary: "Takes the part in, or leaves it out of the report."
    ) { layer, workshop in layer.toggle(&workshop) },
    Command(
      "parts.all", "Take in every part", label: "All", keys: [.character("a")],
      summary: "Makes the report whole again."
    ) { _, workshop in
      workshop.leftOutParts = []
      return .handled
    },
    Command(
      "parts.leave", "Go back to the report", label: "Back", keys: [.escape, .enter],
      summary: "Keeps the choice and goes back."
    ) { _, _ in .close },
  ]

  var fillsScreen: Bool { false }
  func title(_ workshop: Workshop) -> String { "Parts of the report" }

  mutating func handle(_ event: Event, _ workshop: inout Workshop) -> Outcome<Workshop> {
    guard case .key(let key) = event else { return .ignored }
    return list.handle(key.arrow, of: parts.count) == .ignored ? .ignored : .handled
  }

  mutating func handle(
    _ mouse: Mouse, on meaning: Target.Meaning?, _ workshop: inout Workshop
  ) -> Outcome<Workshop> {
    _ = list.handle(mouse, on: meaning, of: parts.count)
    return mouse.isClick ? toggle(&workshop) : .handled
  }

  private func toggle(_ workshop: inout Workshop) -> Outcome<Workshop> {
    guard let row = list.selected(of: parts.count) else { return .handled }
    workshop.leftOutParts.formSymmetricDifference([parts[row].id])
    return .handled
  }

  mutating func draw(on canvas: inout Canvas, _ workshop: Workshop) {
    let content = Size(width: DialogBox.room(on: canvas, most: 44), height: parts.count)
    DialogBox.draw(on: &canvas, title: "Parts of the report", content: content) { canvas in
      list.draw(on: &canvas, count: parts.count) { canvas, index, style in
        let isIn = !workshop.leftOutParts.contains(parts[index].id)
        canvas.write("\(isIn ? "[x]" : "[ ]") \(parts[index].title)", row: 0, style)
      }
    }
  }
}
