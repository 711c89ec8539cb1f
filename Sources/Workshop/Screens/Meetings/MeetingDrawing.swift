import CareerPathways
import Exchange
import TerminalUI

/// A meeting as it is drawn: the head, the statements, and beside them the selected one in full
/// with the questions.
struct MeetingDrawing {
  let meeting: Meeting
  let workspace: Workspace
  let statements: [Statement]
  private let links: StatementLinks

  init(meeting: Meeting, workspace: Workspace, statements: [Statement]) {
    (self.meeting, self.workspace, self.statements) = (meeting, workspace, statements)
    links = StatementLinks(workspace)
  }

  func draw(on canvas: inout Canvas, _ list: inout ListView) {
    let (top, rest) = canvas.bounds.inset(rows: 0, columns: 1).splitTop(2)
    canvas.within(top) { canvas in
      let head = Sentences.head(of: meeting, in: workspace)
      canvas.write(TextWidth.fit(head, width: canvas.width), row: 0, .muted)
    }
    let isWide = canvas.width >= 100
    let (left, right) =
      isWide
      ? rest.splitLeft(rest.width * 56 / 100) : rest.splitTop(max(3, rest.height / 2))
    canvas.within(left) { drawList(on: &$0, &list) }
    let selected = list.selected(of: statements.count).map { statements[$0] }
    canvas.within(isWide ? right.inset(columns: 1) : right) { canvas in
      page(selected, width: canvas.width).draw(on: &canvas)
    }
  }

  private func drawList(on canvas: inout Canvas, _ list: inout ListView) {
    list.draw(
      on: &canvas, count: statements.count,
      empty: "Nothing is recorded yet. s records what is said, a line at a time; a takes "
        + "attendance. The questions to ask are here too."
    ) { canvas, index, style in drawRow(statements[index], style, on: &canvas) }
  }

  private func drawRow(_ statement: Statement, _ style: Style, on canvas: inout Canvas) {
    let isPlain = style == .text
    let mark = mark(of: statement)
    canvas.write(mark.glyph, row: 0, isPlain ? mark.style : style)
    let who = workspace.partnerName(of: statement) ?? workspace.speaker(of: statement) ?? "?"
    let width = min(18, canvas.width / 3)
    canvas.write(
      TextWidth.fit(who, width: width), row: 0, column: 2, isPlain ? .accent : style)
    canvas.write(
      TextWidth.fit(statement.said, width: canvas.width - width - 4), row: 0, column: width + 4,
      style)
  }

  /// Whether it became something, only waits, or was a question to understand.
  private func mark(of statement: Statement) -> (glyph: String, style: Style) {
    if statement.standing == .clarification { return ("?", .muted) }
    return links.hasOutcome(of: statement) ? ("✓", .good) : ("○", .caution)
  }

  /// The statement in full with what became of it, then the agenda and the questions left.
  private func page(_ statement: Statement?, width: Int) -> Page {
    var page = Page(width: width)
    if let statement { add(statement, to: &page) }
    if !meeting.agenda.isEmpty { page.section("Agenda", paragraphs: [meeting.agenda]) }
    page.section("Questions not answered yet", points: openQuestions)
    return page
  }

  private func add(_ statement: Statement, to page: inout Page) {
    page.paragraph(statement.said, Style(.heading, .bold))
    let facts = [
      workspace.speaker(of: statement) ?? "nobody named",
      statement.question.map { "on ‘\($0.label.lowercased())’" } ?? "",
      statement.standing == .clarification ? "clarification" : "",
      statement.naming == .unnamed ? "without a name in the digest" : "",
      statement.pathway, statement.level,
    ]
    page.paragraph(facts.filter { !$0.isEmpty }.joined(separator: ", "), .muted)
    let outcomes = links.outcomes(of: statement).map(OutcomeWords.phrase)
    page.section("Linked to", points: outcomes)
  }

  private var openQuestions: [String] {
    let answered = Set(statements.compactMap(\.question))
    return MeetingQuestion.allCases.filter { !answered.contains($0) }.map {
      "\($0.number) \($0.text)"
    }
  }
}

extension StatementLinks {
  /// Whether a statement led to more than the naming of an occupation.
  fileprivate func hasOutcome(of statement: Statement) -> Bool {
    outcomes(of: statement).contains { outcome in
      if case .occupation = outcome { false } else { true }
    } || statement.occupations.contains { $0.id != nil }
  }
}
