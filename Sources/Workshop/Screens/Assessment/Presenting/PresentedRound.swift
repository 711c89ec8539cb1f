import CareerPathways
import TerminalUI

/// A round for a room to look at: one question at a time with its dots, and the agreed rating.
struct PresentedRound: Layer {
  let agreement: Agreement
  /// Whether the widest disagreement comes first.
  private let isRanked: Bool
  /// The question shown; the first where it is gone.
  private var itemID: String?
  /// Whether no key was pressed yet, so that the keys are named.
  private var isFresh = true

  init(_ round: RecordID, at item: String? = nil, isRanked: Bool = false) {
    agreement = Agreement(round: round)
    itemID = item
    self.isRanked = isRanked
  }

  var hidesBars: Bool { true }
  func title(_ workshop: Workshop) -> String { "Presenting" }

  func purpose(_ workshop: Workshop) -> String {
    "One question at a time with everybody’s dots. Right and Left turn, 1 to 5 note the rating "
      + "you agree on, Enter opens its reason."
  }

  func comparison(_ workshop: Workshop) -> RoundComparison? {
    workshop.compared(agreement.round).comparison
  }

  private func items(_ workshop: Workshop) -> [ComparedItem] {
    comparison(workshop).map { isRanked ? $0.ranked : $0.items } ?? []
  }

  func item(_ workshop: Workshop) -> ComparedItem? {
    let items = items(workshop)
    return items.first { $0.id == itemID } ?? items.first
  }

  mutating func turn(by step: Int, _ workshop: Workshop) {
    isFresh = false
    let items = items(workshop)
    guard let item = item(workshop), let index = items.firstIndex(of: item) else { return }
    itemID = items[min(max(0, index + step), items.count - 1)].id
  }

  mutating func rate(_ value: Int?, _ workshop: inout Workshop) -> Outcome<Workshop> {
    guard let item = item(workshop) else { return .handled }
    if let reason = workshop.readOnlyReason { return .refused(reason) }
    itemID = item.id
    agreement.rate(value, item, &workshop)
    return .handled
  }

  mutating func handle(
    _ mouse: Mouse, on meaning: Target.Meaning?, _ workshop: inout Workshop
  ) -> Outcome<Workshop> {
    turn(by: mouse.action == .wheelUp ? -1 : 1, workshop)
    return .handled
  }

  mutating func draw(on canvas: inout Canvas, _ workshop: Workshop) {
    let (body, foot) = canvas.bounds.splitTop(canvas.height - 1)
    guard let round = comparison(workshop), let item = item(workshop) else {
      return HiddenRound(state: workshop.compared(agreement.round), reveals: false).draw(
        on: &canvas)
    }
    canvas.within(body.inset(columns: canvas.width >= 100 ? 4 : 1)) { canvas in
      PresentedItem(round: round, item: item).draw(on: &canvas)
    }
    let items = items(workshop)
    let number = (items.firstIndex(of: item) ?? 0) + 1
    let keys = isFresh ? "Right and Left turn, 1 to 5 agree, Esc leaves" : nil
    canvas.within(foot.inset(columns: 1)) {
      PresentedFoot(number: number, count: items.count, keys: keys).draw(on: &$0)
    }
  }
}

extension PresentedRound {
  static let commands: [Command<PresentedRound>] =
    [
      turning("next", "Show the next question", [.right, .down, .character(" ")], by: 1),
      turning("previous", "Show the previous question", [.left, .up], by: -1),
      turning("first", "Show the first question", [.home], by: -1000),
      turning("last", "Show the last question", [.end], by: 1000),
    ]
    + (1...5).map { value in
      Command(
        "present-round.rate-\(value)", "Agree on \(value)",
        keys: [.character(Character(String(value)))],
        summary: "Notes the rating with the time and who is present."
      ) { screen, workshop in screen.rate(value, &workshop) }
    } + [
      Command(
        "present-round.clear", "Take the agreed rating back", keys: [.character("0"), .delete],
        summary: "Takes the agreed rating away; its reason stays."
      ) { screen, workshop in screen.rate(nil, &workshop) },
      Command(
        "present-round.reason", "Write down the reason", keys: [.enter, .character("n")],
        summary: "Opens the reason of the agreed rating; F2 keeps it."
      ) { screen, workshop in
        screen.item(workshop).map { .push(screen.agreement.reason(for: $0)) } ?? .handled
      },
      .leavingPresentation("present-round"),
    ]

  private static func turning(
    _ id: String, _ title: String, _ keys: [Key], by step: Int
  ) -> Command<PresentedRound> {
    Command("present-round.\(id)", title, keys: keys, summary: "\(title).") { screen, workshop in
      screen.turn(by: step, workshop)
      return .handled
    }
  }
}
