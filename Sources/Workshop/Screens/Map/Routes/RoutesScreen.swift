import CareerPathways
import TerminalUI

/// Routes over a map: from one place to another or anywhere, ranked, the selected one step by step.
struct RoutesScreen: Layer {
  let mapID: RecordID
  var question: RouteFinding.Question
  var list = ListView()
  /// Whether the arrows scroll the steps of the selected route rather than move in the list.
  var isInSteps = false
  /// The first line of the steps that shows.
  var firstLine = 0
  /// How far the steps scrolled when they were drawn last.
  var lastFirstLine = 0
  private var kept: RouteFinding?

  init(on map: PathwayMap, from start: Progression.End) {
    mapID = map.id
    question = RouteFinding.Question(start: start)
    var finding = RouteFinding(map)
    finding.answer(question, on: map)
    kept = finding
  }

  func title(_ workshop: Workshop) -> String { "Routes" }

  func purpose(_ workshop: Workshop) -> String {
    "Every way over the map that passes nothing twice counts. Progressions are travelled in their "
      + "own direction, lateral moves too. By months, routes whose months are all known come "
      + "first. By pay, those come first on which the least pay is lost on the way, a year’s "
      + "pay at its lower end, since between two ends every route gains the same; to anywhere, "
      + "those to the best paid places. What is unknown never counts as nothing. The best new "
      + "progression goes up one level or stays on it; ends of ramps count as places too."
  }

  func map(_ workshop: Workshop) -> PathwayMap? { workshop.workspace.maps[mapID] }

  /// The answer to the question on the map as it is now; nil where the map is gone.
  mutating func finding(_ workshop: Workshop) -> RouteFinding? {
    guard let map = map(workshop) else { return nil }
    var finding = kept ?? RouteFinding(map)
    finding.answer(question, on: map)
    kept = finding
    return finding
  }

  /// The answer as it was drawn last, for what only looks.
  var drawn: RouteFinding? { kept }

  /// The selected route as it was drawn last.
  var selected: Route? {
    guard let routes = kept?.routes else { return nil }
    return list.selected(of: routes.count).map { routes[$0] }
  }

  mutating func ask(_ change: (inout RouteFinding.Question) -> Void) {
    change(&question)
    list.selection = 0
    firstLine = 0
  }

  mutating func handle(_ event: Event, _ workshop: inout Workshop) -> Outcome<Workshop> {
    guard case .key(let key) = event, let count = finding(workshop)?.routes.count else {
      return .ignored
    }
    if isInSteps { return scrollSteps(key) ? .handled : .ignored }
    guard list.handle(key, of: count) == .moved else { return .ignored }
    firstLine = 0
    return .handled
  }

  private mutating func scrollSteps(_ key: Key) -> Bool {
    switch key {
    case .up: firstLine = max(0, lastFirstLine - 1)
    case .down: firstLine = lastFirstLine + 1
    case .pageUp, .home: firstLine = 0
    case .pageDown, .end: firstLine = lastFirstLine + 8
    default: return false
    }
    return true
  }

  mutating func handle(
    _ mouse: Mouse, on meaning: Target.Meaning?, _ workshop: inout Workshop
  ) -> Outcome<Workshop> {
    guard let count = finding(workshop)?.routes.count else { return .ignored }
    isInSteps = false
    firstLine = 0
    let answer = list.handle(mouse, on: meaning, of: count)
    return answer == .chosen ? run("routes.show", &workshop) : .handled
  }

  mutating func draw(on canvas: inout Canvas, _ workshop: Workshop) {
    guard let map = map(workshop), let finding = finding(workshop) else {
      canvas.write("This map is gone. Esc goes back.", row: 1, column: 2, .muted)
      return
    }
    canvas.within(canvas.bounds.inset(columns: 1)) { canvas in
      RoutesDrawing(map: map, finding: finding, question: question)
        .draw(on: &canvas, &self)
    }
  }
}
