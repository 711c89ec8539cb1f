import CareerPathways
import TerminalUI

/// The gap screen as it is drawn: what is compared, the occupations, what is selected, the sums.
struct GapDrawing {
  let list: GapList
  let workspace: Workspace
  let look: GapLook

  func draw(on canvas: inout Canvas, _ view: inout ListView) {
    let rest = canvas.bounds.splitTop(drawHead(on: &canvas)).rest
    let row = view.selected(of: list.rows.count).map { list.rows[$0] }
    let pane = GapPane(list: list, workspace: workspace, row: row)
    let (detail, sums) = (pane.page(width: canvas.width - 1), pane.sums(width: canvas.width - 1))
    // The sums show in any window; of the occupation what there is room for.
    let foot = min(sums.lines.count, 4)
    let height = min(detail.lines.count, max(0, rest.height / 2 - foot - 1))
    let (middle, bottom) = rest.splitTop(rest.height - height - foot - 1)
    canvas.within(middle) { drawRows(on: &$0, &view) }
    canvas.within(bottom) { canvas in
      canvas.rule(row: 0, width: canvas.width)
      let (upper, lower) = canvas.bounds.splitTop(1).rest.splitTop(height)
      canvas.within(upper) { detail.draw(on: &$0) }
      canvas.within(lower) { sums.draw(on: &$0) }
    }
  }

  /// What is compared, and how; returns how many rows that took.
  private func drawHead(on canvas: inout Canvas) -> Int {
    let words = [
      Sentences.name(of: list.scope, list.answer, workspace),
      "split \(list.rule.label.lowercased())",
      "balance from \(GapWords.ratio(list.balance.from)) to \(GapWords.ratio(list.balance.to))",
      look.words.isEmpty ? "" : "with ‘\(look.words)’",
      look.isContestedOnly ? "where the split decides" : "",
    ].filter { !$0.isEmpty }.joined(separator: " · ")
    canvas.write(TextWidth.fit(words, width: canvas.width), row: 0, Style(.heading, .bold))
    let scope = Sentences.scope(list.answer.join) + "."
    return 1 + canvas.write(wrapped: scope, row: 1, width: canvas.width, most: 2, .muted)
  }

  private func drawRows(on canvas: inout Canvas, _ view: inout ListView) {
    let columns = GapColumns(width: canvas.width - 4)
    let (head, rest) = canvas.bounds.splitTop(1)
    canvas.within(head.splitLeft(2).rest) { drawTitles(columns, on: &$0) }
    let most = list.most
    canvas.within(rest) { canvas in
      view.draw(on: &canvas, count: list.rows.count, empty: empty) { canvas, index, style in
        draw(list.rows[index], columns, most, style, on: &canvas)
      }
    }
  }

  private var empty: String {
    if !look.words.isEmpty || look.isContestedOnly {
      return "No occupation answers that. Esc shows all of them again."
    }
    return
      "None of these occupations has a SOC code. Give them one on the map, or press w for others."
  }

  private func drawTitles(_ columns: GapColumns, on canvas: inout Canvas) {
    canvas.write("Occupation", in: columns.title, .heading, align: .left)
    canvas.write("Openings", in: columns.openings, .heading)
    canvas.write(columns.isWide ? "Completers" : "Compl.", in: columns.completers, .heading)
    canvas.write("Gap", in: columns.gap, .heading)
    canvas.write("Ratio", in: columns.ratio, .heading)
    canvas.write("Verdict", in: columns.verdict, .heading, align: .left)
  }

  private func draw(
    _ row: OccupationGap, _ columns: GapColumns, _ most: Double, _ style: Style,
    on canvas: inout Canvas
  ) {
    let verdict = row.verdict(list.balance)
    let isPlain = style == .text
    let tone = isPlain ? verdict.style : style
    canvas.write(mark(of: row), in: columns.mark, isPlain ? .accent : style, align: .left)
    canvas.write(row.title, in: columns.title, style, align: .left)
    canvas.write(persons(row.openings, columns), in: columns.openings, style)
    let completers = row.hasUnknownCompleters ? nil : row.completers
    canvas.write(persons(completers, columns), in: columns.completers, style)
    canvas.write(persons(row.gap, columns), in: columns.gap, style)
    if let gap = row.gap {
      let area = Rect(row: 0, column: columns.bar.start, width: columns.bar.width, height: 1)
      let below = isPlain ? Style.problem : style
      let above = isPlain ? Style.caution : style
      canvas.within(area) {
        DivergingBar(-gap, most: most).draw(
          on: &$0, below, above, middle: isPlain ? .border : style)
      }
    }
    canvas.write(GapWords.ratio(row.ratio), in: columns.ratio, style)
    canvas.write(verdict.label, in: columns.verdict, tone, align: .left)
  }

  /// Whether a finding is noted of an occupation, and whether it is a priority.
  private func mark(of row: OccupationGap) -> String {
    guard let finding = workspace.finding(on: row.soc) else { return "" }
    return finding.priority == .yes ? "◆" : "◇"
  }

  /// Whole persons where there is little room.
  private func persons(_ persons: Double?, _ columns: GapColumns) -> String {
    guard let persons else { return "unknown" }
    return GapWords.persons(columns.isWide ? persons : persons.rounded())
  }
}

extension Verdict {
  /// How a verdict looks, besides its word.
  var style: Style {
    switch self {
    case .undersupply: Style(.problem, .bold)
    case .balance: .good
    case .oversupply: Style(.caution, .bold)
    case .unknown, .noOpenings: .muted
    }
  }
}
