import CareerPathways
import TerminalUI

/// The six opening elements with what the records show of each: what has been done, what is missing.
struct PartnershipScreen: Layer {
  private var list = ListView()
  private var showsMissingAlone = false

  /// Opens the partnership with the cursor on an element, by its number.
  init(_ workshop: Workshop, at element: Int = 1) {
    let rows = PartnershipRow.all(of: workshop.workspace)
    list.selection = rows.firstIndex { $0.element == element } ?? 0
  }

  static let commands: [Command<PartnershipScreen>] = [
    Command(
      "partnership.open", "Open the records", label: "Open", keys: [.enter],
      summary: "Opens the table of the records that show it; on an element, the element."
    ) { screen, workshop in screen.open(workshop) },
    Command(
      "partnership.missing", "Show what is missing alone, or all", label: "Missing alone",
      keys: [.character("m")], summary: "Hides what has been done, or shows it again."
    ) { screen, _ in
      screen.showsMissingAlone.toggle()
      return .handled
    },
    Command(
      "partnership.elements", "Show the elements with status and notes", label: "Elements",
      keys: [.character("e")], summary: "Opens the elements, with what the guide asks of each."
    ) { screen, workshop in .push(ElementsScreen(at: screen.row(workshop)?.element ?? 1)) },
    Command(
      "partnership.back", "Go back", label: "Back", keys: [.escape],
      summary: "Leaves the partnership."
    ) { _, _ in .close },
  ]

  func title(_ workshop: Workshop) -> String { "Partnership" }

  func purpose(_ workshop: Workshop) -> String {
    "What each element of a sector partnership asks for, read from the records themselves: what "
      + "has been done, what is missing and from whom. Enter opens the records."
  }

  private func rows(_ workshop: Workshop) -> [PartnershipRow] {
    let rows = PartnershipRow.all(of: workshop.workspace)
    return showsMissingAlone ? rows.filter { !$0.isDone } : rows
  }

  private func row(_ workshop: Workshop) -> PartnershipRow? {
    let rows = rows(workshop)
    return list.selected(of: rows.count).map { rows[$0] }
  }

  private func open(_ workshop: Workshop) -> Outcome<Workshop> {
    switch row(workshop) {
    case .element(let element, _): .push(ElementsScreen(at: element.number))
    case .check(let check, _):
      workshop.workspace.kind(check.folder).map { .push(RecordsScreen($0, workshop)) } ?? .handled
    case nil: .handled
    }
  }

  mutating func handle(_ event: Event, _ workshop: inout Workshop) -> Outcome<Workshop> {
    guard case .key(let key) = event, key != .enter else { return .ignored }
    let answer = list.handle(key.arrow, of: rows(workshop).count)
    return answer == .ignored ? .ignored : .handled
  }

  mutating func handle(
    _ mouse: Mouse, on meaning: Target.Meaning?, _ workshop: inout Workshop
  ) -> Outcome<Workshop> {
    let answer = list.handle(mouse, on: meaning, of: rows(workshop).count)
    return answer == .chosen ? run("partnership.open", &workshop) : .handled
  }

  mutating func draw(on canvas: inout Canvas, _ workshop: Workshop) {
    let rows = rows(workshop)
    let isWide = canvas.width >= 76
    let (left, right) =
      isWide
      ? canvas.bounds.splitLeft(canvas.width * 54 / 100)
      : canvas.bounds.splitTop(max(4, canvas.height / 2))
    canvas.within(left.inset(rows: isWide ? 1 : 0, columns: 1)) { canvas in
      list.draw(
        on: &canvas, count: rows.count,
        empty: "Nothing is missing: every element has all that the guide asks for."
      ) { canvas, index, style in rows[index].draw(style, on: &canvas) }
    }
    guard let row = list.selected(of: rows.count).map({ rows[$0] }) else { return }
    canvas.within(right) {
      PartnershipPane(row: row, workspace: workshop.workspace).draw(on: &$0)
    }
  }
}
