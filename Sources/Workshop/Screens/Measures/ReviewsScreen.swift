import CareerPathways
import TerminalUI

/// Reviews of the outcomes with partners, and the adjustments that came of each.
struct ReviewsScreen: BoardScreen {
  static let prefix = "reviews"
  private var list = ListView()

  init() {}

  static let commands: [Command<ReviewsScreen>] =
    [
      addCommand(Review.self, key: .control("n"), label: "Add a review") {
        _, workshop, review in review.date = workshop.today
      },
      addCommand(Adjustment.self, key: .character("a"), label: "Adjustment") {
        screen, workshop, adjustment in
        adjustment.review = screen.review(workshop).map { .record($0) }
      },
      tableCommand(Adjustment.self, key: "t", label: "Table"),
      tableCommand(Review.self, key: "r"),
    ] + boardCommands

  func title(_ workshop: Workshop) -> String { "Reviews and adjustments" }

  func purpose(_ workshop: Workshop) -> String {
    "What business and public partners said of the outcomes: what works, what must change, what to "
      + "celebrate. Under each review stand its adjustments, each with the measure or the "
      + "statement behind it."
  }

  enum Row: Hashable {
    case review(Review)
    case adjustment(Adjustment)

    var id: RecordID {
      switch self {
      case .review(let review): review.id
      case .adjustment(let adjustment): adjustment.id
      }
    }
  }

  /// Each review with its adjustments, and last those of no review.
  static func rows(_ workspace: Workspace) -> [Row] {
    let reviews = workspace.all(Review.self)
    let adjustments = workspace.all(Adjustment.self)
    let known = Set(reviews.map(\.id))
    let loose = adjustments.filter { $0.review?.id.map(known.contains) != true }
    return reviews.flatMap { review in
      [.review(review)]
        + adjustments.filter { $0.review == .record(review.id) }.map(Row.adjustment)
    } + loose.map(Row.adjustment)
  }

  private func row(_ workshop: Workshop) -> Row? {
    let rows = Self.rows(workshop.workspace)
    return list.selected(of: rows.count).map { rows[$0] }
  }

  func place(_ workshop: Workshop) -> RecordPlace? {
    switch row(workshop) {
    case .review(let review): RecordPlace(review)
    case .adjustment(let adjustment): RecordPlace(adjustment)
    case nil: nil
    }
  }

  /// The review that the cursor is in.
  private func review(_ workshop: Workshop) -> RecordID? {
    switch row(workshop) {
    case .review(let review): review.id
    case .adjustment(let adjustment): adjustment.review?.id
    case nil: nil
    }
  }

  mutating func handle(_ event: Event, _ workshop: inout Workshop) -> Outcome<Workshop> {
    guard case .key(let key) = event, key != .enter else { return .ignored }
    workshop.spotlight = nil
    let answer = list.handle(key.arrow, of: Self.rows(workshop.workspace).count)
    return answer == .ignored ? .ignored : .handled
  }

  mutating func handle(
    _ mouse: Mouse, on meaning: Target.Meaning?, _ workshop: inout Workshop
  ) -> Outcome<Workshop> {
    let answer = list.handle(mouse, on: meaning, of: Self.rows(workshop.workspace).count)
    return answer == .chosen ? run("reviews.open", &workshop) : .handled
  }

  mutating func draw(on canvas: inout Canvas, _ workshop: Workshop) {
    let rows = Self.rows(workshop.workspace)
    if let index = rows.firstIndex(where: { $0.id == workshop.spotlight }) {
      list.selection = index
    }
    let panes = BoardPanes(
      in: canvas.bounds.inset(columns: 1), beside: 50, below: 12, rows: rows.count)
    canvas.within(panes.main) { canvas in
      list.draw(
        on: &canvas, count: rows.count,
        empty: "No reviews yet. Ctrl-N adds one: meet with business and public partners, look at "
          + "the measures, and write down what works and what must change."
      ) { ReviewDrawing.draw(rows[$1], on: &$0, $2) }
    }
    let row = row(workshop)
    panes.draw(on: &canvas) { ReviewDrawing.page(row, workshop, width: $0) }
  }
}
