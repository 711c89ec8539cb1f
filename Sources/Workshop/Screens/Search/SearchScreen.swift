import CareerPathways
import TerminalUI

/// One search over everything in the workspace: results with every letter, Enter goes there.
struct SearchScreen: Layer {
  private(set) var field = TextField(placeholder: "Words that stand in a title or in any field")
  var list = ListView()
  /// What is searched, and the workspace it was read from.
  private var index = SearchIndex([])
  private var workspace: Workspace?
  /// The numbers of the entries that answer, the best first.
  private(set) var found: [Int] = []

  static let commands: [Command<SearchScreen>] =
    [
      Command(
        "search.go", "Go there", label: "Go there", keys: [.enter],
        summary: "Shows the record at the field where the words stand; Esc comes back here.",
        refusal: { screen, _ in screen.found.isEmpty ? "Nothing is found to go to" : nil }
      ) { $0.go(&$1) },
      Command(
        "search.anew", "Type other words", keys: [.alt("/")],
        summary: "Selects what is typed, so that the next letter begins anew."
      ) { screen, _ in
        screen.field.selectAll()
        return .handled
      },
      Command(
        "search.leave", "Go back", label: "Back", keys: [.escape],
        summary: "Leaves the search."
      ) { _, _ in .close },
    ] + Command.typingHistory

  func title(_ workshop: Workshop) -> String { "Search" }
  func isTyping(_ workshop: Workshop) -> Bool { true }

  func purpose(_ workshop: Workshop) -> String {
    "Looks through every kind of record, the maps with all that stands on them, what was said of "
      + "them, and the notes of the steps. Each word typed must stand somewhere in the record. "
      + "The answers of the self-assessment are not searched."
  }

  var count: Int { index.entries.count }

  func hit(_ row: Int) -> SearchHit { SearchHit(index.entries[found[row]], for: field.text) }

  mutating func handle(_ event: Event, _ workshop: inout Workshop) -> Outcome<Workshop> {
    update(workshop)
    if case .key(let key) = event, Self.listKeys.contains(key) {
      return list.handle(key, of: found.count) == .ignored ? .ignored : .handled
    }
    switch field.handle(event, &workshop.clipboard) {
    case .ignored: return .ignored
    case .moved: return .handled
    case .changed:
      list.selection = 0
      found = index.found(field.text)
      return .handled
    }
  }

  mutating func handle(
    _ mouse: Mouse, on meaning: Target.Meaning?, _ workshop: inout Workshop
  ) -> Outcome<Workshop> {
    list.handle(mouse, on: meaning, of: found.count) == .chosen ? go(&workshop) : .handled
  }

  private static let listKeys: Set<Key> = [
    .up, .down, .pageUp, .pageDown, Key(.home, .control), Key(.end, .control),
  ]

  private func go(_ workshop: inout Workshop) -> Outcome<Workshop> {
    list.selected(of: found.count).map { workshop.show(hit($0).place) } ?? .handled
  }

  /// Reads the workspace where it has changed; costs nothing where it has not.
  private mutating func update(_ workshop: Workshop) {
    guard workshop.workspace != workspace else { return }
    workspace = workshop.workspace
    index = SearchIndex(workshop.workspace.searchEntries)
    found = index.found(field.text)
  }

  mutating func draw(on canvas: inout Canvas, _ workshop: Workshop) {
    update(workshop)
    SearchDrawing.draw(&self, on: &canvas)
  }

  mutating func drawField(on canvas: inout Canvas) { field.draw(on: &canvas) }
}
