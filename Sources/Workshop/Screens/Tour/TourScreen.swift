import CareerPathways
import TerminalUI

/// A walk through the workshop: one screen after another as it is now, with a few words below.
package struct TourScreen: Layer {
  private(set) var number = 0
  /// The screen of the stop, as the tour shows it.
  private var shown: (number: Int, screen: any Layer<Workshop>)?

  package init() {}

  var stop: TourStop { TourStop.all[number] }

  package func title(_ workshop: Workshop) -> String {
    "Tour, \(number + 1) of \(TourStop.all.count)"
  }

  package func purpose(_ workshop: Workshop) -> String {
    "Walks through the eight steps in five minutes. Enter goes on; nothing here changes anything."
  }

  package static let commands: [Command<TourScreen>] = [
    Command(
      "tour.next", "Go to the next stop", label: "Next",
      keys: [.enter, .right, .pageDown, .character(" ")], summary: "Shows the next stop.",
      refusal: { screen, _ in
        screen.number + 1 == TourStop.all.count ? "The tour ends here; Esc leaves it" : nil
      }
    ) { screen, _ in
      screen.number += 1
      return .handled
    },
    Command(
      "tour.previous", "Go to the stop before", label: "Back",
      keys: [.left, .pageUp, .backspace], summary: "Shows the stop before.",
      refusal: { screen, _ in screen.number == 0 ? "The tour begins here" : nil }
    ) { screen, _ in
      screen.number -= 1
      return .handled
    },
    Command(
      "tour.try", "Try this screen", label: "Try it", keys: [.character("t")],
      summary: "Opens the screen of this stop; Esc comes back to the tour.",
      refusal: { screen, _ in
        screen.stop.screen == nil ? "Esc ends the tour, and leads to this very screen" : nil
      }
    ) { screen, workshop in screen.stop.screen.map { .push($0(workshop)) } ?? .handled },
    .readingGuide("tour") { screen, _ in screen.stop.place },
    Command(
      "tour.leave", "End the tour", label: "End", keys: [.escape],
      summary: "Goes back to where you were."
    ) { _, _ in .close },
  ]

  package mutating func handle(
    _ mouse: Mouse, on meaning: Target.Meaning?, _ workshop: inout Workshop
  ) -> Outcome<Workshop> { .handled }

  package mutating func draw(on canvas: inout Canvas, _ workshop: Workshop) {
    let width = min(canvas.width - 4, 96)
    let lines = TextWrap.lines(of: stop.words, width: max(1, width))
    let height = min(lines.count + 2, canvas.height * 3 / 5)
    let (top, panel) = canvas.bounds.splitTop(canvas.height - height)
    var screen = screen(workshop)
    canvas.within(top) { screen.draw(on: &$0, workshop) }
    shown = (number, screen)
    canvas.forgetTargets()
    canvas.hideCursor()
    canvas.within(panel) { canvas in
      canvas.clear()
      canvas.box(canvas.bounds, title: stop.title)
      canvas.within(canvas.bounds.inset(rows: 1, columns: 2)) { canvas in
        for (row, line) in lines.prefix(canvas.height).enumerated() {
          canvas.write(line, row: row, .text)
        }
      }
    }
  }

  private func screen(_ workshop: Workshop) -> any Layer<Workshop> {
    if let shown, shown.number == number { return shown.screen }
    return stop.screen?(workshop) ?? HomeScreen()
  }
}
