import CareerPathways
import TerminalUI

/// What two people changed at once, each in their own way: one value stands, the other waits.
struct ConflictsScreen: BoardScreen {
  static let prefix = "conflicts"
  private var list = ListView()

  init() {}

  static let commands: [Command<ConflictsScreen>] = [
    command(
      "keep", "Keep what stands", label: "Keep what stands", keys: [.character("k")],
      summary: "Ends the conflict with what stands; the other value goes.", unless: cannotSettle
    ) { screen, workshop in screen.settle(takingOther: false, &workshop) },
    command(
      "take", "Take the other value", label: "Take the other", keys: [.character("t")],
      summary: "Puts the other value in the place of what stands.", unless: cannotTake
    ) { screen, workshop in screen.settle(takingOther: true, &workshop) },
    command(
      "open", "Open what it is about", label: "Open", keys: [.enter, .function(2)],
      summary: "Opens the form, where a third value can be written.",
      unless: { $0.layer($1) == nil ? "It is part of something that has no form" : nil }
    ) { screen, workshop in screen.layer(workshop).map { .push($0) } ?? .handled },
    backCommand,
  ]

  func title(_ workshop: Workshop) -> String { "Changed by two at once" }

  func purpose(_ workshop: Workshop) -> String {
    "Where two people changed the same at the same time, both values are kept: one stands and is "
      + "used everywhere, the other waits here until somebody chooses. Ctrl-Z takes a choice back."
  }

  private func selected(_ workshop: Workshop) -> ConflictPlace? {
    let conflicts = workshop.conflicts
    return list.selected(of: conflicts.count).map { conflicts[$0] }
  }

  func place(_ workshop: Workshop) -> RecordPlace? {
    guard let ids = selected(workshop)?.document.ids, ids.count == 2 else { return nil }
    return RecordPlace(folder: ids[0], id: ids[1])
  }

  /// The screen of the map, or the form of the record, that the conflict is in.
  private func layer(_ workshop: Workshop) -> (any Layer<Workshop>)? {
    guard let place = place(workshop) else { return nil }
    if place.folder == PathwayMap.folder {
      return workshop.workspace.maps[place.id].map { MapScreen($0) }
    }
    return workshop.form(at: place)
  }

  @Sendable private static func cannotSettle(_ screen: Self, _ workshop: Workshop) -> String? {
    workshop.readOnlyReason
      ?? (screen.selected(workshop) == nil ? "There is nothing to settle" : nil)
  }

  @Sendable private static func cannotTake(_ screen: Self, _ workshop: Workshop) -> String? {
    if let reason = cannotSettle(screen, workshop) { return reason }
    let hasPlace = screen.selected(workshop).map { workshop.canTakeOther(of: $0) } ?? false
    return hasPlace ? nil : "What it belongs to is no longer there; k ends the conflict"
  }

  private func settle(takingOther: Bool, _ workshop: inout Workshop) -> Outcome<Workshop> {
    guard let place = selected(workshop) else { return .handled }
    workshop.settle(place, takingOther: takingOther)
    return .handled
  }

  mutating func handle(_ event: Event, _ workshop: inout Workshop) -> Outcome<Workshop> {
    guard case .key(let key) = event, key != .enter else { return .ignored }
    return list.handle(key, of: workshop.conflicts.count) == .ignored ? .ignored : .handled
  }

  mutating func handle(
    _ mouse: Mouse, on meaning: Target.Meaning?, _ workshop: inout Workshop
  ) -> Outcome<Workshop> {
    _ = list.handle(mouse, on: meaning, of: workshop.conflicts.count)
    return .handled
  }

  mutating func draw(on canvas: inout Canvas, _ workshop: Workshop) {
    let conflicts = workshop.conflicts
    let context = FieldContext(workshop.workspace)
    let panes = BoardPanes(
      in: canvas.bounds.inset(columns: 1), beside: 50, below: 10, rows: conflicts.count)
    canvas.within(panes.main) { canvas in
      list.draw(
        on: &canvas, count: conflicts.count,
        empty: "Nothing to settle: nobody has changed the same as somebody else at once."
      ) { canvas, index, style in
        let name = ConflictWords(conflicts[index], workshop.workspace, context).name
        canvas.write(TextWidth.fit(name, width: canvas.width), row: 0, style)
      }
    }
    let place = selected(workshop)
    panes.draw(on: &canvas) { Self.page(place, workshop, context, width: $0) }
  }

  /// The three values of a conflict in full.
  private static func page(
    _ place: ConflictPlace?, _ workshop: Workshop, _ context: FieldContext, width: Int
  ) -> Page {
    var page = Page(width: width)
    guard let place else { return page }
    let words = ConflictWords(place, workshop.workspace, context)
    let conflict = place.conflict
    page.paragraph(words.name, .heading.with(.bold))
    page.section("Stands now", paragraphs: [words.text(workshop.standing(at: place))])
    page.section(
      "The other, by \(ConflictWords.origin(conflict, workshop.surroundings.moment))",
      paragraphs: [words.text(conflict.other)])
    page.section("Before both", paragraphs: [words.text(conflict.before)])
    return page
  }
}
