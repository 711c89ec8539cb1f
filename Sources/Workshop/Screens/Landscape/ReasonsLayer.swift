import CareerPathways
import LaborData
import TerminalUI

/// Why an occupation is critical: the guide’s reasons, each with what the tables say for it.
struct ReasonsLayer: Layer {
  private typealias Reason = CriticalOccupation.Reason
  private let row: LandscapeRow
  private var chosen: Set<CriticalOccupation.Reason>
  private var list = ListView()

  init(_ row: LandscapeRow, _ workshop: Workshop) {
    self.row = row
    chosen = Set(workshop.workspace.critical(soc: row.soc)?.reasons ?? [])
  }

  static let commands: [Command<ReasonsLayer>] = [
    Command(
      "reasons.keep", "Mark it as critical", label: "Mark", keys: [.enter],
      summary: "Keeps the reasons; the occupation counts as critical."
    ) { layer, workshop in
      workshop.mark(layer.row, Reason.allCases.filter(layer.chosen.contains))
      return .close
    },
    Command(
      "reasons.toggle", "Take or leave the reason", label: "Take or leave",
      keys: [.character(" ")], summary: "Its number does it at once."
    ) { layer, _ in
      layer.toggle(layer.list.selection)
      return .handled
    },
    Command(
      "reasons.unmark", "Take the mark away", keys: [.delete],
      summary: "The occupation no longer counts as critical."
    ) { layer, workshop in
      workshop.unmark(soc: layer.row.soc, title: layer.row.title)
      return .close
    },
    Command(
      "reasons.leave", "Leave without the changes", label: "Leave", keys: [.escape],
      summary: "Goes back and changes nothing."
    ) { _, _ in .close },
  ]

  var fillsScreen: Bool { false }
  func title(_ workshop: Workshop) -> String { "Why is it critical?" }

  func purpose(_ workshop: Workshop) -> String {
    "Business partners say what is critical. Beside a reason stands what the tables say for it."
  }

  private mutating func toggle(_ index: Int) {
    guard Reason.allCases.indices.contains(index) else { return }
    let reason = Reason.allCases[index]
    if chosen.remove(reason) == nil { chosen.insert(reason) }
  }

  mutating func handle(_ event: Event, _ workshop: inout Workshop) -> Outcome<Workshop> {
    guard case .key(let key) = event, key != .enter else { return .ignored }
    if let number = key.typed?.wholeNumberValue, Reason.allCases.indices.contains(number - 1) {
      list.selection = number - 1
      toggle(number - 1)
      return .handled
    }
    return list.handle(key.arrow, of: Reason.allCases.count) == .ignored ? .ignored : .handled
  }

  mutating func handle(
    _ mouse: Mouse, on meaning: Target.Meaning?, _ workshop: inout Workshop
  ) -> Outcome<Workshop> {
    guard list.handle(mouse, on: meaning, of: Reason.allCases.count) != .ignored else {
      return .ignored
    }
    if mouse.isClick { toggle(list.selection) }
    return .handled
  }

  mutating func draw(on canvas: inout Canvas, _ workshop: Workshop) {
    let reasons = Reason.allCases
    let content = Size(width: DialogBox.room(on: canvas), height: reasons.count + 2)
    DialogBox.draw(on: &canvas, title: row.title, content: content) { canvas in
      let (top, rest) = canvas.bounds.splitTop(2)
      canvas.within(top) {
        $0.write("Why is it critical?", row: 0, width: $0.width, .muted)
      }
      canvas.within(rest) { canvas in
        let (row, chosen) = (row, chosen)
        list.draw(on: &canvas, count: reasons.count) { canvas, index, style in
          Self.draw(index, isChosen: chosen.contains(reasons[index]), row, style, on: &canvas)
        }
      }
    }
  }

  private static func draw(
    _ index: Int, isChosen: Bool, _ row: LandscapeRow, _ style: Style, on canvas: inout Canvas
  ) {
    let reason = Reason.allCases[index]
    let mark = isChosen ? "[x]" : "[ ]"
    let used = canvas.write("\(index + 1) \(mark) \(reason.label)", row: 0, style)
    guard let evidence = Sentences.evidence(for: reason, row) else { return }
    canvas.within(canvas.bounds.splitLeft(used + 2).rest) {
      $0.write(evidence, row: 0, width: $0.width, style.with(.dim), align: .right)
    }
  }
}
