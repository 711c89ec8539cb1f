import CareerPathways
import TerminalUI

/// The audit as it is drawn: the kinds of findings, the list, and the pane of the selected one.
struct AuditDrawing {
  let sheet: AuditSheet

  private var rows: [AuditRow] { sheet.rows }

  func draw(on canvas: inout Canvas, _ list: inout ListView) {
    let (top, rest) = canvas.bounds.inset(rows: 0, columns: 1).splitTop(1)
    canvas.within(top, drawFilters)
    let isWide = canvas.width >= 76
    let (left, right) =
      isWide ? rest.splitLeft(rest.width * 54 / 100) : rest.splitTop(max(4, rest.height * 2 / 5))
    canvas.within(left) { drawList(on: &$0, &list) }
    let row = list.selected(of: rows.count).map { rows[$0] }
    canvas.within(right) { AuditPane(sheet: sheet, row: row).draw(on: &$0, isBeside: isWide) }
  }

  /// Each kind with its key and how many there are; the one shown stands out.
  private func drawFilters(on canvas: inout Canvas) {
    let long = AuditFilter.allCases.map { "\($0.rawValue + 1) \(words(for: $0))" }
    let needed = long.reduce(2 * (long.count - 1)) { $0 + TextWidth.of($1) }
    let isShort = needed > canvas.width
    var column = 0
    for filter in AuditFilter.allCases {
      let text = isShort ? words(for: filter) : long[filter.rawValue]
      let area = Rect(row: 0, column: column, width: TextWidth.of(text), height: 1)
      canvas.write(text, row: 0, column: column, style(of: filter))
      canvas.mark(area, as: .command("audit.\(filter.label.lowercased())"))
      column += area.width + (isShort ? 1 : 2)
    }
  }

  private func words(for filter: AuditFilter) -> String {
    "\(filter.label) \(FigureWords.count(filter.count(in: sheet.audit)))"
  }

  private func style(of filter: AuditFilter) -> Style {
    if filter == sheet.view.filter { return Style(.accent, [.bold, .underline]) }
    return filter == .errors && !sheet.audit.errors.isEmpty ? .problem : .muted
  }

  private func drawList(on canvas: inout Canvas, _ list: inout ListView) {
    list.draw(on: &canvas, count: rows.count, empty: sheet.view.filter.empty) {
      canvas, index, style in
      switch rows[index] {
      case .rule(let id, let count, let isFolded):
        drawRule(id, count, isFolded, on: &canvas, style)
      case .idle(let rule):
        canvas.write(Sentences.idle(rule, sheet.words), row: 0, style)
      case .finding(let finding): draw(finding.place, on: &canvas, style)
      case .silenced(let silenced): draw(silenced.finding.place, on: &canvas, style)
      }
    }
  }

  private func drawRule(
    _ id: AuditRule.ID, _ count: Int, _ isFolded: Bool, on canvas: inout Canvas, _ style: Style
  ) {
    guard let rule = AuditRule.named(id) else { return }
    let mark = rule.severity.mark
    canvas.write(isFolded ? "▸" : "▾", row: 0, style)
    canvas.write(mark.text, row: 0, column: 2, style == .text ? mark.style : style)
    canvas.write(
      "\(rule.title) (\(FigureWords.count(count)))", row: 0, column: 5, style.with(.bold))
  }

  /// The place, and where there is room its cell.
  private func draw(_ place: AuditPlace, on canvas: inout Canvas, _ style: Style) {
    let indent = 5
    let name = TextWidth.fit(sheet.words.name(of: place), width: canvas.width - indent)
    let used = indent + canvas.write(name, row: 0, column: indent, style)
    let cell = sheet.words.cell(of: place)
    let room = canvas.width - used - 2
    guard !cell.isEmpty, room >= 12 else { return }
    canvas.write(
      TextWidth.fit(cell, width: room), row: 0, column: used + 2,
      style == .text ? .muted : style)
  }
}

extension AuditSeverity {
  /// A sign of two columns, which needs no colour.
  var mark: (text: String, style: Style) {
    switch self {
    case .error: ("!!", Style(.problem, .bold))
    case .warning: ("! ", .caution)
    case .advice: ("· ", .text)
    }
  }
}
