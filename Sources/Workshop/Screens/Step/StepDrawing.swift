import CareerPathways
import TerminalUI

/// How a step looks: its sub-steps at the left, the guide's tips and tools at the right.
///
/// Where every sub-step fits with all its text, all of it stands there; else
/// the one under the cursor stands in full below the list. What the cursor
/// leaves alone is kept between keys.
struct StepDrawing {
  /// All that the picture depends on beside its frame.
  struct Facts: Equatable, Sendable {
    let step: Int
    let process: Process
    let today: CalendarDate
    /// The first line shown of the tips and tools.
    let scrolled: Int
    let isReading: Bool
  }

  private var backdrop = Backdrop<Facts>()
  private var list: SubStepList?

  mutating func draw(on canvas: inout Canvas, _ facts: Facts, selected: Int) {
    let room = Room(canvas.bounds)
    if list?.facts != facts || list?.room != room.list.size {
      list = SubStepList(facts: facts, room: room.list.size)
    }
    guard let list else { return }
    backdrop.draw(on: &canvas, showing: facts) { Self.paint(on: &$0, room, list, facts) }
    canvas.within(room.list) { canvas in
      list.select(selected, on: &canvas)
      guard !list.isInFull else { return }
      canvas.within(canvas.bounds.splitTop(list.height).rest) {
        list.drawPane(of: selected, on: &$0)
      }
    }
  }

  /// Where the parts stand.
  private struct Room {
    let head: Rect
    let list: Rect
    /// Empty where the screen is too narrow for two panes.
    let guidance: Rect

    init(_ all: Rect) {
      let (head, body) = all.splitTop(4)
      let left = body.width >= 76 ? body.width * 55 / 100 : body.width
      let (list, guidance) = body.splitLeft(left)
      self.head = head.inset(columns: 1)
      self.list = list.inset(columns: 1)
      self.guidance = guidance
    }
  }

  private static func paint(
    on canvas: inout Canvas, _ room: Room, _ list: SubStepList, _ facts: Facts
  ) {
    canvas.within(room.head) { StepHead(step: list.step, process: facts.process).draw(on: &$0) }
    canvas.within(room.list, list.draw)
    canvas.within(room.guidance) {
      GuidancePane(
        step: list.step, scrolled: facts.scrolled, isFocused: facts.isReading
      ).draw(on: &$0)
    }
  }
}

/// The step's title in the guide's words, and how far it is.
private struct StepHead {
  let step: GuideStep
  let process: Process

  func draw(on canvas: inout Canvas) {
    canvas.write(
      wrapped: "\(step.number). \(step.title)", row: 0, width: canvas.width, most: 2,
      .heading.with(.bold))
    let progress = process.progress(ofStep: step.number)
    let style = progress.status.mark.style
    canvas.write(progress.status.label, row: 2, style)
    let bar = Rect(row: 2, column: 14, width: min(40, canvas.width - 14), height: 1)
    canvas.within(bar) { ProgressBar(progress.done, of: progress.total).draw(on: &$0, style) }
  }
}
