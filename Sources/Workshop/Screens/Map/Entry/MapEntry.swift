import CareerPathways
import TerminalUI

/// One line typed in its place on the map: a new occupation, or a title.
///
/// Enter takes the line, Tab takes it and goes on to the next cell, Esc leaves
/// without it. What may be meant is offered under it.
struct MapEntry: Layer {
  /// Takes the text, or answers in a sentence why it cannot stand.
  typealias Commit = (_ text: String, inout Workshop) -> String?

  let heading: String
  private let offersTitles: Bool
  /// What a text means where it is no title; nil where it is one.
  private let reading: ((String) -> String?)?
  /// The command behind that Tab runs once the line is taken; none where it is nil.
  private let next: String?
  private let commit: Commit
  private(set) var field: TextField
  private(set) var offers: [OfferedTitles.Offer] = []
  /// The number of the offer the user went to; nil while they are in the field.
  private(set) var chosen: Int?
  private(set) var problem: String?
  /// What is typed, read as anything but a title.
  private(set) var meaning: String?

  /// Begins with a text, which the next letter follows or, where it `isOld`, replaces.
  init(
    _ heading: String, text: String, isOld: Bool = false,
    offering titles: OfferedTitles? = nil, reading: ((String) -> String?)? = nil,
    next: String? = "map.next-cell", commit: @escaping Commit
  ) {
    self.heading = heading
    offersTitles = titles != nil
    self.commit = commit
    self.reading = reading
    self.next = next
    field = TextField(text, limit: 200)
    meaning = reading?(text)
    if isOld { field.selectAll() } else { offers = titles?.found(text) ?? [] }
  }

  static let commands: [Command<MapEntry>] = takingCommands + Command.typingHistory

  private static let takingCommands: [Command<MapEntry>] = [
    Command(
      "entry.take", "Take what is typed", label: "Take it", keys: [.enter],
      summary: "Puts what is typed, or the offer you went to, on the map."
    ) { $0.take(then: .close, &$1) },
    Command(
      "entry.take-on", "Take it and go on", label: "Take it, go right", keys: [.tab],
      summary: "Puts it on the map and goes to the next cell."
    ) { entry, workshop in
      entry.take(then: entry.next.map { .closeAndRun($0) } ?? .close, &workshop)
    },
    Command(
      "entry.leave", "Leave without it", label: "Leave", keys: [.escape],
      summary: "Goes back to the map and changes nothing."
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
      (chosen, problem) = (nil, nil)
      meaning = reading?(field.text)
      offers = offersTitles ? workshop.titles.offered.found(field.text) : []
      return .handled
    }
  }

  mutating func handle(
    _ mouse: Mouse, on meaning: Target.Meaning?, _ workshop: inout Workshop
  ) -> Outcome<Workshop> {
    switch (mouse.action, meaning) {
    case (.click, .item(let index)), (.doubleClick, .item(let index)):
      chosen = offers.indices.contains(index) ? index : nil
      return take(then: .close, &workshop)
    case (.wheelUp, _): return moveOffer(-1)
    case (.wheelDown, _): return moveOffer(1)
    default:
      _ = field.handle(.mouse(mouse), &workshop.clipboard)
      return .handled
    }
  }

  /// Puts what is typed on the map; the field is empty then, so that nothing is added twice.
  mutating func keep(_ workshop: inout Workshop) {
    _ = take(then: .handled, &workshop)
    if problem == nil { field.replace(with: "") }
  }

  private mutating func moveOffer(_ step: Int) -> Outcome<Workshop> {
    let row = (chosen ?? -1) + step
    chosen = row < 0 || offers.isEmpty ? nil : min(row, offers.count - 1)
    return .handled
  }

  /// Takes the line; nothing typed is nothing to take.
  private mutating func take(
    then outcome: Outcome<Workshop>, _ workshop: inout Workshop
  ) -> Outcome<Workshop> {
    let text = chosen.map { offers[$0].title } ?? field.text
    guard text.contains(where: { !$0.isWhitespace }) else { return outcome }
    problem = commit(text, &workshop)
    return problem == nil ? outcome : .handled
  }

  mutating func draw(on canvas: inout Canvas, _ workshop: Workshop) {
    MapEntryBox(self).draw(on: &canvas, field: &field)
  }
}
