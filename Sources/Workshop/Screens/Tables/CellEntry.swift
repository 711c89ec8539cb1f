import CareerPathways
import TerminalUI

/// One cell of a table being typed in its place.
///
/// Enter takes it and goes down, Tab to the right, Esc leaves the cell as it
/// was. What may be meant is offered under it; where a text cannot stand, the
/// cell says why and stays open.
struct CellEntry: Layer {
  /// Takes the text, or answers in a sentence why it cannot stand.
  typealias Commit = (_ text: String, inout Workshop) -> String?

  private let heading: String
  private let kind: FieldKind
  private let titles: [String]
  private let match: TitleMatch
  /// What the ids of the commands behind begin with.
  private let prefix: String
  private let commit: Commit
  private(set) var field: TextField
  private(set) var offers: [String] = []
  /// The number of the offer gone to; nil in the field.
  private(set) var chosen: Int?
  private(set) var problem: String?

  private static let mostOffers = 5

  init(
    _ heading: String, text: String, kind: FieldKind, offering titles: [String],
    prefix: String, commit: @escaping Commit
  ) {
    self.heading = heading
    self.kind = kind
    self.titles = titles
    match = TitleMatch(titles)
    self.prefix = prefix
    self.commit = commit
    field = TextField(text, limit: 2000)
    refreshOffers()
  }

  static let commands: [Command<CellEntry>] = takingCommands + Command.typingHistory

  private static let takingCommands: [Command<CellEntry>] = [
    Command(
      "cell.take", "Take it and go down", label: "Take it", keys: [.enter],
      summary: "Puts what is typed, or the offer you went to, in the cell and goes down."
    ) { $0.take(then: "below", &$1) },
    Command(
      "cell.take-right", "Take it and go right", label: "Take it, go right", keys: [.tab],
      summary: "Puts it in the cell and goes to the next one."
    ) { $0.take(then: "next", &$1) },
    Command(
      "cell.take-left", "Take it and go left", keys: [.shiftTab],
      summary: "Puts it in the cell and goes to the one before."
    ) { $0.take(then: "previous", &$1) },
    Command(
      "cell.leave", "Leave the cell as it was", label: "Leave", keys: [.escape],
      summary: "Goes back to the table and changes nothing."
    ) { _, _ in .close },
  ]

  var fillsScreen: Bool { false }
  func title(_ workshop: Workshop) -> String { heading }
  func isTyping(_ workshop: Workshop) -> Bool { true }

  mutating func handle(_ event: Event, _ workshop: inout Workshop) -> Outcome<Workshop> {
    switch event {
    case .key(.down): return moveOffer(1)
    case .key(.up): return moveOffer(-1)
    case .key(.control("z")) where !field.draft.canUndo: return .close
    default: break
    }
    switch field.handle(event, &workshop.clipboard) {
    case .ignored: return .ignored
    case .moved: return .handled
    case .changed:
      problem = nil
      refreshOffers()
      return .handled
    }
  }

  mutating func handle(
    _ mouse: Mouse, on meaning: Target.Meaning?, _ workshop: inout Workshop
  ) -> Outcome<Workshop> {
    guard mouse.isClick, case .item(let index) = meaning else {
      _ = field.handle(.mouse(mouse), &workshop.clipboard)
      return .handled
    }
    chosen = offers.indices.contains(index) ? index : nil
    return take(then: "below", &workshop)
  }

  mutating func keep(_ workshop: inout Workshop) { _ = take(then: "below", &workshop) }

  private mutating func moveOffer(_ step: Int) -> Outcome<Workshop> {
    let row = (chosen ?? -1) + step
    chosen = row < 0 || offers.isEmpty ? nil : min(row, offers.count - 1)
    return .handled
  }

  private mutating func refreshOffers() {
    chosen = nil
    let text = parts.last
    let found = text.isEmpty && !isChoice ? [] : match.found(text).prefix(Self.mostOffers)
    offers = found.map { titles[$0] }
    if offers == [text] { offers = [] }
  }

  /// What is typed, parted before the item that offers answer: the last one where there are several.
  private var parts: (first: String, last: String) {
    guard kind.hasItems, let end = field.text.lastIndex(of: ";") else { return ("", field.text) }
    let last = field.text[field.text.index(after: end)...]
    return (field.text[...end] + " ", String(last.drop { $0 == " " }))
  }

  private var isChoice: Bool { if case .choice = kind { true } else { false } }

  private mutating func take(then move: String, _ workshop: inout Workshop) -> Outcome<Workshop> {
    problem = commit(meant, &workshop)
    return problem == nil ? .closeAndRun("\(prefix).\(move)") : .handled
  }

  /// What is taken: the offer gone to, else what is typed; of a choice, the value it begins.
  private var meant: String {
    if let chosen { return parts.first + kind.typed(offers[chosen]) }
    guard isChoice, !field.isEmpty, let first = offers.first else { return field.text }
    return first
  }

  mutating func draw(on canvas: inout Canvas, _ workshop: Workshop) {
    CellEntryBox(self).draw(on: &canvas, field: &field)
  }
}
