import CareerPathways
import TerminalUI

/// A route step by step, as a page: what each step takes and what its occupation asks for.
struct RoutePage {
  private(set) var page: Page
  private let map: PathwayMap

  init(_ route: Route, on map: PathwayMap, width: Int) {
    page = Page(width: width)
    self.map = map
    add(route.start, "", first: true)
    for step in route.steps { add(step) }
    page.section("The whole way", points: whole(route))
  }

  private mutating func add(_ step: Route.Step) {
    let progression = step.progression
    let glyph =
      switch progression.kind {
      case .advance: "↑"
      case .lateral: "→"
      case .onRamp: "«"
      case .offRamp: "»"
      }
    let months = RouteWords.count(progression.months) ?? "months unknown"
    add(step.stop, "\(glyph) \(progression.kind.label), \(months): ", first: false)
    if !step.training.isEmpty { page.paragraph("Training: \(step.training)", indent: 4, .muted) }
    let credentials = step.stop.occupation?.credentials ?? []
    if !credentials.isEmpty {
      page.paragraph("Credentials: \(credentials.joined(separator: ", "))", indent: 4, .muted)
    }
    if let lost = step.payLost, lost > 0 {
      page.paragraph("Pay falls by \(RouteWords.yearly(lost)) a year", indent: 4, .caution)
    }
    if !progression.notes.isEmpty { page.paragraph(progression.notes, indent: 4, .muted) }
  }

  private mutating func add(_ stop: Route.Stop, _ words: String, first: Bool) {
    page.paragraph(
      words + map.title(of: stop.end), indent: first ? 0 : 2, Style(.heading, first ? .bold : []))
    let facts = [map.place(of: stop.end), stop.pay.map(RouteWords.pay) ?? ""]
    page.paragraph(facts.filter { !$0.isEmpty }.joined(separator: "; "), indent: first ? 2 : 4)
  }

  private func whole(_ route: Route) -> [String] {
    var points = [RouteWords.summary(of: route)]
    if !route.credentials.isEmpty {
      points.append("Credentials: " + route.credentials.joined(separator: ", "))
    }
    if !route.training.isEmpty {
      points.append("Training: " + route.training.joined(separator: "; "))
    }
    return points
  }
}
