import CareerPathways
import TerminalUI

/// The meeting: section by section the dots and the notes, and the rating agreed on.
struct AgreeScreen: Layer {
  let agreement: Agreement
  /// The index of the section shown.
  private(set) var section = 0
  private var list = ListView()
  private var firstLine = 0
  private var isInPane = false
  /// The question to begin at, until the sections are known.
  private var wanted: String?

  /// Begins at a question, else at the first.
  init(_ round: RecordID, at item: String? = nil) {
    agreement = Agreement(round: round)
    wanted = item
  }

  func title(_ workshop: Workshop) -> String { "Agree" }

  func purpose(_ workshop: Workshop) -> String {
    """
    For the meeting: look at the dots and the notes of each question, talk, and press the rating \
    you agree on; then write down why. It stands beside everybody’s own ratings and changes none.
    """
  }

  func comparison(_ workshop: Workshop) -> RoundComparison? {
    workshop.compared(agreement.round).comparison
  }

  func items(_ workshop: Workshop) -> [ComparedItem] {
    guard let sections = comparison(workshop)?.sections, !sections.isEmpty else { return [] }
    return sections[min(section, sections.count - 1)].items
  }

  /// The question under the cursor.
  func item(_ workshop: Workshop) -> ComparedItem? {
    let items = items(workshop)
    return list.selected(of: items.count).map { items[$0] }
  }

  mutating func handle(_ event: Event, _ workshop: inout Workshop) -> Outcome<Workshop> {
    begin(workshop)
    guard case .key(let key) = event, key != .enter else { return .ignored }
    switch key {
    case .pageDown where isInPane: firstLine += 8
    case .pageUp where isInPane: firstLine = max(0, firstLine - 8)
    case .down where isInPane: firstLine += 1
    case .up where isInPane: firstLine = max(0, firstLine - 1)
    default:
      guard list.handle(key.arrow, of: items(workshop).count) != .ignored else { return .ignored }
      firstLine = 0
    }
    return .handled
  }

  mutating func handle(
    _ mouse: Mouse, on meaning: Target.Meaning?, _ workshop: inout Workshop
  ) -> Outcome<Workshop> {
    if case .cell(row: Self.tabs, let index) = meaning {
      show(section: index, workshop)
      return .handled
    }
    if case .cell(row: Self.line, let value) = meaning, mouse.isClick {
      return rate(value, &workshop)
    }
    isInPane = false
    firstLine = 0
    _ = list.handle(mouse, on: meaning, of: items(workshop).count)
    return .handled
  }

  /// The row by which the tabs are known among the places that can be clicked.
  static let tabs = -1
  /// The row by which the line of dots is known.
  static let line = -2

  /// Goes to the question that the screen was opened at.
  private mutating func begin(_ workshop: Workshop) {
    guard let id = wanted, let sections = comparison(workshop)?.sections else { return }
    wanted = nil
    guard let index = sections.firstIndex(where: { $0.items.contains { $0.id == id } }) else {
      return
    }
    section = index
    list.selection = sections[index].items.firstIndex { $0.id == id } ?? 0
  }

  /// Shows a section, the nearest there is.
  mutating func show(section index: Int, _ workshop: Workshop) {
    begin(workshop)
    let last = (comparison(workshop)?.sections.count ?? 1) - 1
    section = min(max(0, index), last)
    list.selection = 0
    firstLine = 0
  }

  mutating func rate(_ value: Int?, _ workshop: inout Workshop) -> Outcome<Workshop> {
    begin(workshop)
    guard let item = item(workshop) else { return .handled }
    agreement.rate(value, item, &workshop)
    return .handled
  }

  mutating func turnPane() { isInPane.toggle() }

  mutating func draw(on canvas: inout Canvas, _ workshop: Workshop) {
    begin(workshop)
    guard let round = comparison(workshop) else {
      return HiddenRound(state: workshop.compared(agreement.round), reveals: false).draw(
        on: &canvas)
    }
    let drawing = AgreeDrawing(
      round: round, section: min(section, round.sections.count - 1), isInPane: isInPane,
      present: workshop.workspace.rounds[agreement.round]?.present(on: workshop.today) ?? [])
    canvas.within(canvas.bounds.inset(columns: 1)) { canvas in
      drawing.draw(on: &canvas, &list, firstLine: &firstLine)
    }
  }
}
