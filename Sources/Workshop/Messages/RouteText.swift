import CareerPathways
import Exchange

/// Routes as lines of text for the command line.
package struct RouteText {
  private let names: EndNames

  package init(_ names: EndNames) { self.names = names }

  /// Several lines a route, the first with its number and where it leads.
  package func lines(_ routes: [Route]) -> [String] {
    routes.enumerated().flatMap { index, route in
      [
        "\(index + 1). To \(names.name(of: route.end.end)): \(RouteWords.summary(of: route))",
        "   From \(line(route.start))",
      ]
        + route.steps.map { "   " + line($0) }
    }
  }

  private func line(_ stop: Route.Stop) -> String {
    ([names.name(of: stop.end)] + [stop.pay.map(RouteWords.pay)].compactMap { $0 })
      .joined(separator: ": ")
  }

  private func line(_ step: Route.Step) -> String {
    var parts = [step.progression.kind.label + " to " + line(step.stop)]
    parts.append(RouteWords.count(step.progression.months) ?? "months unknown")
    if !step.training.isEmpty { parts.append("training: " + step.training) }
    let credentials = step.stop.occupation?.credentials ?? []
    if !credentials.isEmpty { parts.append("credentials: " + credentials.joined(separator: ", ")) }
    return parts.joined(separator: "; ")
  }
}
