import CareerPathways
import TerminalUI

/// The six opening elements of a sector partnership: what each asks for, and how far it has come.
struct ElementsScreen: Layer {
  private var list = ListView()

  /// The cursor begins on the element with this number.
  init(element: Int = 1) { list.selection = element - 1 }

  /// Opens the list with the cursor on an element, from 1 on.
  init(at number: Int) { list.selection = number - 1 }

  private var element: GuideElement {
    Guide.elements[list.selected(of: Guide.elements.count) ?? 0]
  }

  static let commands: [Command<ElementsScreen>] = [
    Command(
      "elements.tick", "Mark the element done or open", label: "Done", keys: [.character(" ")],
      summary: "Marks the element done, or not started again."
    ) { screen, workshop in
      let isDone = workshop.workspace.process[element: screen.element.id].status == .done
      return screen.set(isDone ? .notStarted : .done, &workshop)
    },
    Command(
      "elements.status", "Change the element’s status", label: "Status", keys: [.character("s")],
      summary: "Goes round: not started, under way, done, not needed."
    ) { screen, workshop in
      screen.set(workshop.workspace.process[element: screen.element.id].status.next, &workshop)
    },
    Command(
      "elements.note", "Write a note", label: "Note",
      keys: [.character("n"), .enter, .function(2)],
      summary: "Opens the element’s notes for writing."
    ) { screen, workshop in .push(screen.noteEditor(workshop)) },
    .readingGuide("elements") { screen, _ in screen.element.place },
    Command(
      "elements.records", "Show what the records say", label: "Records", keys: [.character("r")],
      summary: "Shows what has been done and what is missing, from the records themselves."
    ) { screen, workshop in .push(PartnershipScreen(workshop, at: screen.element.number)) },
    Command(
      "elements.back", "Go back", label: "Back", keys: [.escape],
      summary: "Leaves the elements."
    ) { _, _ in .close },
  ]

  func title(_ workshop: Workshop) -> String { "Sector partnership" }

  func purpose(_ workshop: Workshop) -> String {
    "Career pathways grow from a sector partnership. These six elements come first; mark how far "
      + "each one has come."
  }

  mutating func handle(_ event: Event, _ workshop: inout Workshop) -> Outcome<Workshop> {
    guard case .key(let key) = event else { return .ignored }
    return list.handle(key.arrow, of: Guide.elements.count) == .ignored ? .ignored : .handled
  }

  mutating func handle(
    _ mouse: Mouse, on meaning: Target.Meaning?, _ workshop: inout Workshop
  ) -> Outcome<Workshop> {
    let answer = list.handle(mouse, on: meaning, of: Guide.elements.count)
    return answer == .chosen ? run("elements.note", &workshop) : .handled
  }

  private func set(_ status: Status, _ workshop: inout Workshop) -> Outcome<Workshop> {
    let element = element
    workshop.edit("Marked ‘\(element.title)’ \(status.label.lowercased())") {
      $0.process[element: element.id].status = status
    }
    return .handled
  }

  private func noteEditor(_ workshop: Workshop) -> EditorLayer<Workshop> {
    let element = element
    return EditorLayer(
      title: "Notes: \(element.shortTitle)", hint: element.summary,
      text: workshop.workspace.process[element: element.id].notes
    ) { text, workshop in
      workshop.edit("Wrote a note on ‘\(element.title)’") {
        $0.process[element: element.id].notes = text.tidied
      }
      return .handled
    }
  }

  mutating func draw(on canvas: inout Canvas, _ workshop: Workshop) {
    let process = workshop.workspace.process
    let isWide = canvas.width >= 76
    let (left, right) =
      isWide ? canvas.bounds.splitLeft(canvas.width * 45 / 100) : canvas.bounds.splitTop(7)
    canvas.within(left.inset(rows: isWide ? 1 : 0, columns: 1)) { canvas in
      let room = canvas.width - 8
      let isWhole = Guide.elements.allSatisfy { TextWidth.of($0.title) <= room }
      list.draw(on: &canvas, count: Guide.elements.count) { canvas, index, style in
        let element = Guide.elements[index]
        let isPlain = style == .text
        process[element: element.id].status.mark.draw(on: &canvas, isPlain ? nil : style)
        canvas.write(
          "\(element.number) \(isWhole ? element.title : element.shortTitle)", row: 0, column: 4,
          width: canvas.width - 4, style)
      }
    }
    canvas.within(right) {
      let checks = PartnershipRow.all(of: workshop.workspace).filter {
        $0.element == element.number
      }
      ElementPane(element: element, record: process[element: element.id], checks: checks)
        .draw(on: &$0)
    }
  }
}
