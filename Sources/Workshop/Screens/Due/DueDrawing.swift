import CareerPathways
import TerminalUI

/// What is due as it is drawn: how much there is of each part, and a row for each thing.
struct DueDrawing {
  /// Whatever part shows.
  let all: [DueItem]
  let items: [DueItem]
  let shown: DueItem.Standing?
  let today: CalendarDate

  static let columnCount = 5

  private static func columns(width: Int) -> [TableColumn] {
    [
      TableColumn("What", widths: 12...(width >= 100 ? 42 : 34)),
      TableColumn("When", widths: 8...14), TableColumn("Due", widths: 10...10),
      TableColumn("Kind", widths: 6...(width >= 100 ? 20 : 13)),
      TableColumn("Owner", widths: 6...26),
    ]
  }

  func draw(on canvas: inout Canvas, _ table: inout TableView) {
    let (top, rest) = canvas.bounds.inset(columns: 1).splitTop(2)
    canvas.within(top, drawParts)
    canvas.within(rest) { canvas in
      table.draw(
        on: &canvas, columns: Self.columns(width: canvas.width), rowCount: items.count, empty: empty
      ) { row, column in cell(items[row], column) }
    }
  }

  /// Each part with how many there are; the one that shows stands out.
  private func drawParts(on canvas: inout Canvas) {
    var column = 0
    for part in [nil] + DueItem.Standing.allCases {
      let count = all.count { part == nil || $0.standing == part }
      let text = "\(Sentences.label(part)) \(count)"
      column += canvas.write(text, row: 0, column: column, style(of: part, count)) + 3
    }
  }

  private func style(of part: DueItem.Standing?, _ count: Int) -> Style {
    if part == shown { return Style(.accent, [.bold, .underline]) }
    return part == .overdue && count > 0 ? .problem : .muted
  }

  private var empty: String {
    all.isEmpty
      ? "Nothing is due. Give tasks, barriers and sub-steps a date, and they show here; Ctrl-N "
        + "adds a task."
      : "Nothing of this kind. Tab shows the next part."
  }

  private func cell(_ item: DueItem, _ column: Int) -> TableCell {
    switch column {
    case 0: TableCell(item.title, .text)
    case 1: TableCell(Sentences.when(item, today), style(of: item))
    case 2: TableCell(item.due?.description ?? "", .text)
    case 3: TableCell(item.noun, .muted)
    default: TableCell(item.owner.isEmpty ? "nobody" : item.owner, ownerStyle(item))
    }
  }

  private func style(of item: DueItem) -> Style {
    switch item.standing {
    case .overdue: Style(.problem, .bold)
    case .soon: .caution
    case .later: .text
    case .ready: .muted
    }
  }

  private func ownerStyle(_ item: DueItem) -> Style { item.owner.isEmpty ? .caution : .text }
}
