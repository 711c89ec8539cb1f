import CareerPathways
import TerminalUI

/// Picks what the rounds are followed by, in front of the screen that it goes back to.
struct ViewpointPicker: Layer {
  private var screen: TimeScreen
  private let views: [Viewpoint]
  private var filter: FilterList

  init(screen: TimeScreen, views: [Viewpoint], selection: Int) {
    self.screen = screen
    self.views = views
    filter = FilterList(views.map(\.label), selection: selection)
  }

  static let commands: [Command<ViewpointPicker>] =
    [
      Command(
        "viewpoint.pick", "Follow it", label: "Follow", keys: [.enter],
        summary: "Follows the marked row through the rounds; type to find another."
      ) { picker, _ in picker.take() },
      Command(
        "viewpoint.leave", "Leave without picking", label: "Leave", keys: [.escape],
        summary: "Goes back to the rounds as they were."
      ) { picker, _ in .replace(picker.screen) },
    ] + Command.typingHistory

  func title(_ workshop: Workshop) -> String { "What to follow" }
  func isTyping(_ workshop: Workshop) -> Bool { true }

  mutating func handle(_ event: Event, _ workshop: inout Workshop) -> Outcome<Workshop> {
    guard event != .key(.enter) else { return .ignored }
    return filter.handle(event, &workshop.clipboard) == .ignored ? .ignored : .handled
  }

  mutating func handle(
    _ mouse: Mouse, on meaning: Target.Meaning?, _ workshop: inout Workshop
  ) -> Outcome<Workshop> {
    filter.handle(mouse, on: meaning) == .chosen ? take() : .handled
  }

  private func take() -> Outcome<Workshop> {
    guard let index = filter.selected else { return .handled }
    return .replace(screen.following(views[index]))
  }

  mutating func draw(on canvas: inout Canvas, _ workshop: Workshop) {
    screen.draw(on: &canvas, workshop)
    canvas.forgetTargets()
    let content = Size(
      width: DialogBox.room(on: canvas, most: 50), height: min(views.count, 12) + 2)
    DialogBox.draw(on: &canvas, title: title(workshop), content: content) { canvas in
      filter.draw(on: &canvas, empty: "Nobody is called that.") { canvas, index, style in
        canvas.write(TextWidth.fit(views[index].label, width: canvas.width), row: 0, style)
      }
    }
  }
}
