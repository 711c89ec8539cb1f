import CareerPathways
import TerminalUI

/// Picks where routes start or end, in front of the screen of the routes, to which it goes back.
struct RouteEndPicker: Layer {
  enum Side {
    case start
    case goal
  }

  private let side: Side
  private var screen: RoutesScreen
  private let ends: [Progression.End]
  private let items: [PickerItem]
  private var filter: FilterList

  init(_ side: Side, of graph: RouteGraph, _ map: PathwayMap, for screen: RoutesScreen) {
    self.side = side
    self.screen = screen
    ends = side == .start ? graph.starts : graph.goals
    items = ends.map { PickerItem(map.title(of: $0), detail: map.place(of: $0)) }
    let now = side == .start ? screen.question.start : screen.question.goal
    filter = FilterList(
      items.map { "\($0.title) \($0.detail)" },
      selection: ends.firstIndex { $0 == now } ?? 0)
  }

  static let commands: [Command<RouteEndPicker>] =
    [
      Command(
        "end.pick", "Pick it", label: "Pick", keys: [.enter],
        summary: "Picks the marked row; type to find another."
      ) { picker, _ in picker.take() },
      Command(
        "end.leave", "Leave without picking", label: "Leave", keys: [.escape],
        summary: "Goes back to the routes as they were."
      ) { picker, _ in .replace(picker.screen) },
    ] + Command.typingHistory

  func title(_ workshop: Workshop) -> String {
    side == .start ? "Where routes start" : "Where routes end"
  }

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
    var screen = screen
    screen.ask { question in
      if side == .start { question.start = ends[index] } else { question.goal = ends[index] }
    }
    return .replace(screen)
  }

  mutating func draw(on canvas: inout Canvas, _ workshop: Workshop) {
    screen.draw(on: &canvas, workshop)
    canvas.forgetTargets()
    let content = Size(
      width: DialogBox.room(on: canvas, most: 72), height: min(items.count, 14) + 2)
    DialogBox.draw(on: &canvas, title: title(workshop), content: content) { canvas in
      filter.draw(on: &canvas, empty: "Nothing is called that.") { canvas, index, style in
        let item = items[index]
        let used = canvas.write(TextWidth.fit(item.title, width: canvas.width), row: 0, style)
        canvas.within(canvas.bounds.splitLeft(used + 2).rest) {
          $0.write(item.detail, row: 0, width: $0.width, style.with(.dim), align: .right)
        }
      }
    }
  }
}
