import CareerPathways
import TerminalUI

/// Draws the question, the routes, the steps of the selected one, and the best new progression.
struct RoutesDrawing {
  let map: PathwayMap
  let finding: RouteFinding
  let question: RouteFinding.Question

  func draw(on canvas: inout Canvas, _ screen: inout RoutesScreen) {
    let (head, rest) = canvas.bounds.splitTop(canvas.height >= 12 ? 4 : 3)
    let foot = newLinkLines(width: canvas.width)
    let (body, below) = rest.splitTop(rest.height - foot.count)
    canvas.within(head) { drawQuestion(on: &$0) }
    let panes = panes(in: body)
    panes.drawLines(on: &canvas)
    if let area = panes.areas[0] { canvas.within(area) { drawRoutes(on: &$0, &screen) } }
    if let area = panes.areas[1] { canvas.within(area) { drawSteps(on: &$0, &screen) } }
    canvas.within(below) { canvas in
      for (row, line) in foot.enumerated() { canvas.write(line, row: row, .accent) }
    }
  }

  /// Side by side in a wide room; else the list above takes no more than it needs.
  private func panes(in body: Rect) -> SplitPanes {
    if body.width >= 110 {
      return SplitPanes([Pane(least: 50, share: 3, weight: 2), Pane(least: 40)], .beside, in: body)
    }
    let rows = max(2, min(finding.routes.count, body.height * 2 / 5))
    return SplitPanes(
      [Pane(least: rows, share: 0, weight: 2), Pane(least: 4)], .stacked, in: body)
  }

  private func drawQuestion(on canvas: inout Canvas) {
    draw("From", name(of: question.start), row: 0, on: &canvas)
    draw("To", goal, row: 1, on: &canvas)
    draw("Ranked by", ranking, row: 2, on: &canvas)
  }

  private func draw(_ label: String, _ text: String, row: Int, on canvas: inout Canvas) {
    canvas.write(label, row: row, .muted)
    canvas.write(TextWidth.fit(text, width: canvas.width - 11), row: row, column: 11)
  }

  private var goal: String {
    if let goal = question.goal { return name(of: goal) }
    let count = FigureWords.count(finding.reached, of: "place")
    let shown = finding.routes.count
    return "Anywhere: \(count) can be reached"
      + (shown < finding.reached ? ", the best \(shown) shown" : "")
  }

  private var ranking: String {
    switch question.ranking {
    case .steps: "fewest steps, then fewest months"
    case .months: "fewest months; unknown months rank after known ones"
    case .wage:
      question.goal == nil
        ? "best pay at the end; unknown pay ranks after known"
        : "least pay lost on the way; unknown pay ranks after known"
    }
  }

  private func name(of end: Progression.End) -> String {
    "\(map.title(of: end)) (\(map.place(of: end)))"
  }

  private func drawRoutes(on canvas: inout Canvas, _ screen: inout RoutesScreen) {
    let routes = finding.routes
    screen.list.draw(
      on: &canvas, count: routes.count, empty: nothing, focused: !screen.isInSteps
    ) { canvas, index, style in
      let summary = RouteWords.summary(of: routes[index])
      guard question.goal == nil else {
        canvas.write(TextWidth.fit(summary, width: canvas.width), row: 0, style)
        return
      }
      let title = map.title(of: routes[index].end.end)
      let used = canvas.write(TextWidth.fit(title, width: canvas.width), row: 0, style)
      canvas.within(canvas.bounds.splitLeft(used + 2).rest) {
        $0.write(summary, row: 0, width: $0.width, style.with(.dim), align: .right)
      }
    }
  }

  private var nothing: String {
    question.goal == nil
      ? "Nothing can be reached from here. Ctrl-K on the map links an occupation to another."
      : "There is no route between the two. The progressions of the map do not lead from one to "
        + "the other."
  }

  private func drawSteps(on canvas: inout Canvas, _ screen: inout RoutesScreen) {
    guard let route = screen.list.selected(of: finding.routes.count).map({ finding.routes[$0] })
    else { return }
    let page = RoutePage(route, on: map, width: canvas.width - 2).page
    screen.lastFirstLine = page.first(screen.firstLine, height: canvas.height)
    canvas.within(Rect(row: 0, column: 1, width: canvas.width - 1, height: canvas.height)) {
      page.draw(on: &$0, from: screen.firstLine)
    }
    if screen.isInSteps { canvas.placeCursor(row: 0, column: 0) }
  }

  private func newLinkLines(width: Int) -> [String] {
    guard let link = finding.newLink else { return [] }
    let text = RouteWords.opens(
      link, from: map.title(of: .occupation(link.from)), to: map.title(of: .occupation(link.to)))
    return TextWrap.lines(
      of: "Best new (n adds it): \(text).", width: width, most: 3)
  }
}
