import CareerPathways
import Exchange
import TerminalUI

/// Reports, pitches and blank forms: what each is for, how it reads, and writing it to a file.
struct PapersScreen: Layer {
  private var list = ListView()
  private var scroll = Scroll()
  private var preview: PaperPreview?

  init(_ paper: Paper? = nil) {
    list.selection = Paper.all.firstIndex { $0.id == paper?.id } ?? 0
  }

  func title(_ workshop: Workshop) -> String { "Reports and forms" }

  func purpose(_ workshop: Workshop) -> String {
    "What the partnership prints and sends: reports made from the records, one-page pitches, and "
      + "the guide’s forms, blank. Enter writes one as a web page to print, or as Markdown."
  }

  var paper: Paper { Paper.all[list.selected(of: Paper.all.count) ?? 0] }

  /// The parts that the report has now; nil for all.
  func parts(_ workshop: Workshop) -> Set<String>? {
    guard paper.hasParts, !workshop.leftOutParts.isEmpty else { return nil }
    return Set(ReportPart.all(in: workshop.workspace).map(\.id))
      .subtracting(workshop.leftOutParts)
  }

  mutating func handle(_ event: Event, _ workshop: inout Workshop) -> Outcome<Workshop> {
    guard case .key(let key) = event else { return .ignored }
    switch key {
    case .pageUp, .pageDown: return .ignored
    default: break
    }
    guard list.handle(key.arrow, of: Paper.all.count) != .ignored else { return .ignored }
    scroll = Scroll()
    return .handled
  }

  mutating func handle(
    _ mouse: Mouse, on meaning: Target.Meaning?, _ workshop: inout Workshop
  ) -> Outcome<Workshop> {
    switch mouse.action {
    case .wheelUp: turn(by: -3)
    case .wheelDown: turn(by: 3)
    case .click, .doubleClick:
      guard list.handle(mouse, on: meaning, of: Paper.all.count) == .chosen else {
        return .handled
      }
      return run("papers.write", &workshop)
    }
    return .handled
  }

  /// Reads on in the preview, or back.
  mutating func turn(by rows: Int) { scroll.turn(by: rows, of: preview?.lines.count ?? 0) }
  var window: Int { max(1, scroll.window - 1) }

  mutating func draw(on canvas: inout Canvas, _ workshop: Workshop) {
    let isWide = canvas.width >= 76
    let (left, right) =
      isWide
      ? canvas.bounds.splitLeft(min(44, canvas.width * 2 / 5)) : canvas.bounds.splitTop(6)
    canvas.within(left.inset(columns: 1)) { canvas in
      list.draw(on: &canvas, count: Paper.all.count) { canvas, index, style in
        canvas.write(
          TextWidth.fit(Paper.all[index].name, width: canvas.width), row: 0, style)
      }
    }
    canvas.within(right) { canvas in
      if isWide { canvas.upright(column: 0, height: canvas.height, .border) }
      canvas.within(isWide ? canvas.bounds.splitLeft(2).rest : canvas.bounds) {
        drawPaper(on: &$0, workshop)
      }
    }
  }

  private mutating func drawPaper(on canvas: inout Canvas, _ workshop: Workshop) {
    canvas.write(TextWidth.fit(paper.title, width: canvas.width), row: 0, .heading.with(.bold))
    let used = canvas.write(
      wrapped: paper.use, row: 1, width: canvas.width, most: 2, .muted)
    canvas.rule(row: 1 + used, width: canvas.width)
    let room = canvas.bounds.splitTop(2 + used).rest
    canvas.within(room) { canvas in
      let wanted = PaperPreview.Facts(
        paper: paper.id, parts: parts(workshop), width: canvas.width - 2,
        workspace: workshop.workspace, date: workshop.today)
      if preview?.facts != wanted { preview = PaperPreview(wanted, paper, workshop) }
      let lines = preview?.lines ?? []
      scroll.show(min(scroll.offset, max(0, lines.count - 1)), of: lines.count, in: canvas.height)
      for index in scroll.visible(of: lines.count) {
        let line = lines[index]
        canvas.write(line.text, row: index - scroll.offset, line.style)
      }
      scroll.drawBar(on: &canvas, of: lines.count)
    }
  }
}
