import CareerPathways

/// Routes as JSON with stable names; pay in dollars a year at its lower end, what is unknown is null.
package struct RouteJSON {
  private let names: EndNames

  package init(_ names: EndNames) { self.names = names }

  package func json(_ routes: [Route]) -> JSON { .array(routes.map(json)) }

  package func json(_ link: NewLink) -> JSON {
    .object([
      "from": .string(names.name(of: .occupation(link.from))),
      "to": .string(names.name(of: .occupation(link.to))),
      "kind": .string(link.kind.rawValue),
      "opened": .int(link.opened),
    ])
  }

  private func json(_ route: Route) -> JSON {
    .object([
      "from": .string(names.name(of: route.start.end)),
      "to": .string(names.name(of: route.end.end)),
      "known_months": .int(route.months),
      "steps_without_months": .int(route.stepsWithoutMonths),
      "start_pay": dollars(route.start.pay?.yearlyCents),
      "end_pay": dollars(route.end.pay?.yearlyCents),
      "gain": dollars(route.gain),
      "known_pay_lost": dollars(route.payLost),
      "steps_without_pay": .int(route.stepsWithoutPay),
      "credentials": list(route.credentials),
      "training": list(route.training),
      "steps": .array(route.steps.map(json)),
    ])
  }

  private func json(_ step: Route.Step) -> JSON {
    .object([
      "from": .string(names.name(of: step.progression.from)),
      "to": .string(names.name(of: step.stop.end)),
      "kind": .string(step.progression.kind.rawValue),
      "months": step.progression.months.map(JSON.int) ?? .null,
      "training": .string(step.training),
      "notes": .string(step.progression.notes),
      "credentials": list(step.stop.occupation?.credentials ?? []),
      "pay": dollars(step.stop.pay?.yearlyCents),
    ])
  }

  private func list(_ texts: [String]) -> JSON { .array(texts.map { .string($0) }) }

  private func dollars(_ cents: Int?) -> JSON {
    cents.map { .number(Money(cents: $0).description) } ?? .null
  }
}
