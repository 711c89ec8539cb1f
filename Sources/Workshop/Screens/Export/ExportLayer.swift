import CareerPathways
import TerminalUI

/// Writing something to a file: which format, and where.
///
/// Up and Down choose the format, typing changes the path. A file that is there
/// already is replaced only when Enter is pressed again on the same path.
struct ExportLayer: Layer {
  private let subject: ExportSubject
  private var list = ListView()
  private var field: TextField
  /// What stands under the path: why it cannot be, or that a file is there.
  private var problem: ExportProblem?

  init(_ subject: ExportSubject, _ workshop: Workshop) {
    self.subject = subject
    let path = workshop.folderBesideWorkspace + subject.fileName
    field = TextField(path + (subject.offers.first?.ending ?? ""))
  }

  static let commands: [Command<ExportLayer>] =
    [
      Command(
        "export.write", "Write the file", label: "Write it", keys: [.enter],
        summary: "Writes it there; asks before it replaces a file."
      ) { $0.write(&$1) },
      Command(
        "export.down", "Go to the next format", label: "Format", keys: [.down, .tab],
        summary: "Goes to the format below; the path follows."
      ) { layer, _ in layer.choose(by: 1) },
      Command(
        "export.up", "Go to the previous format", keys: [.up, .shiftTab],
        summary: "Goes to the format above; the path follows."
      ) { layer, _ in layer.choose(by: -1) },
      Command(
        "export.leave", "Leave without writing", label: "Leave", keys: [.escape],
        summary: "Goes back and writes nothing."
      ) { _, _ in .close },
    ] + Command.typingHistory

  var fillsScreen: Bool { false }
  func title(_ workshop: Workshop) -> String { subject.title }
  func isTyping(_ workshop: Workshop) -> Bool { true }

  func purpose(_ workshop: Workshop) -> String {
    "Writes a file for people without this program. The workspace stays as it is."
  }

  private var offers: [ExportOffer] { subject.offers }
  private var offer: ExportOffer { offers[list.selected(of: offers.count) ?? 0] }

  mutating func handle(_ event: Event, _ workshop: inout Workshop) -> Outcome<Workshop> {
    switch field.handle(event, &workshop.clipboard) {
    case .ignored: return .ignored
    case .moved: return .handled
    case .changed:
      problem = nil
      return .handled
    }
  }

  mutating func handle(
    _ mouse: Mouse, on meaning: Target.Meaning?, _ workshop: inout Workshop
  ) -> Outcome<Workshop> {
    guard case .item(let row) = meaning else {
      _ = field.handle(.mouse(mouse), &workshop.clipboard)
      return .handled
    }
    let outcome = choose(by: row - list.selection)
    return mouse.action == .doubleClick ? write(&workshop) : outcome
  }

  /// Goes to another format; a path that ends as the old one gets the new one's ending.
  private mutating func choose(by step: Int) -> Outcome<Workshop> {
    let old = offer.ending
    list.selection = (list.selection + step + offers.count) % offers.count
    if field.text.hasSuffix(old) {
      field.replace(with: field.text.dropLast(old.count) + offer.ending)
    }
    problem = nil
    return .handled
  }

  private mutating func write(_ workshop: inout Workshop) -> Outcome<Workshop> {
    let path = field.text
    do throws(ExportProblem) {
      let mayReplace = problem == .exists(path)
      let written = try workshop.export(offer, to: path, mayReplace: mayReplace)
      workshop.notice = Notice(Sentences.wrote(written.path, written.remarks))
      return .close
    } catch {
      problem = error
      return .handled
    }
  }

  mutating func draw(on canvas: inout Canvas, _ workshop: Workshop) {
    let room = DialogBox.room(on: canvas, most: 76)
    let words = problem.map(subject.sentence) ?? ""
    let below = TextWrap.lines(of: words, width: room, most: 3).count
    let content = Size(width: room, height: offers.count + 3 + max(1, below))
    DialogBox.draw(on: &canvas, title: subject.title, content: content) { canvas in
      let (top, rest) = canvas.bounds.splitTop(min(offers.count, max(1, canvas.height - 2)))
      canvas.within(rest) { drawPath(on: &$0, words) }
      canvas.within(top) { drawFormats(on: &$0) }
    }
  }

  private mutating func drawFormats(on canvas: inout Canvas) {
    let offers = offers
    list.draw(on: &canvas, count: offers.count) { canvas, index, style in
      let used = canvas.write(offers[index].title, row: 0, style)
      let column = max(20, used + 2)
      canvas.write(offers[index].use, row: 0, column: column, style.with(.dim))
    }
  }

  private mutating func drawPath(on canvas: inout Canvas, _ words: String) {
    let isLow = canvas.height < 4
    if !isLow { canvas.write("File", row: 1, .muted) }
    let row = isLow ? 0 : 2
    canvas.write(
      wrapped: words, row: row + 1, width: canvas.width, most: 3,
      problem?.isQuestion == true ? .caution : .problem)
    canvas.within(Rect(row: row, column: 0, width: canvas.width, height: 1)) {
      field.draw(on: &$0)
    }
  }
}
