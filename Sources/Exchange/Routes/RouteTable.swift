import CareerPathways

/// Routes as CSV, a row for each step: what the route comes to, and what the step asks for.
package struct RouteTable {
  private let names: EndNames

  package init(_ names: EndNames) { self.names = names }

  package func write(_ routes: [Route]) -> [UInt8] {
    let rows = routes.enumerated().flatMap { index, route in
      route.steps.indices.map { step in
        let row = Row(route: route, number: index + 1, step: step, names: names)
        return Self.columns.map { $0.text(row) }
      }
    }
    return DelimitedWriter.write([Self.columns.map(\.key)] + rows)
  }

  /// The best new link as a table of one row.
  package func write(_ link: NewLink) -> [UInt8] {
    let ends = [link.from, link.to].map { FormulaGuard.guarded(names.name(of: .occupation($0))) }
    return DelimitedWriter.write([
      ["from", "to", "kind", "opened"], ends + [link.kind.rawValue, String(link.opened)],
    ])
  }

  private struct Row {
    let route: Route
    let number: Int
    let step: Int
    let names: EndNames

    var leg: Route.Step { route.steps[step] }
    var from: Progression.End { leg.progression.from }
  }

  private struct Column {
    let key: String
    let text: (Row) -> String

    init(_ key: String, _ text: @escaping (Row) -> String) {
      self.key = key
      self.text = text
    }
  }

  /// Pay is a year's at its lower end; what is unknown is empty.
  private static var columns: [Column] {
    func number(_ number: Int?) -> String { number.map(String.init) ?? "" }
    func dollars(_ cents: Int?) -> String { cents.map { Money(cents: $0).description } ?? "" }
    func words(_ key: String, _ text: @escaping (Row) -> String) -> Column {
      Column(key) { FormulaGuard.guarded(text($0)) }
    }
    return [
      Column("route") { String($0.number) },
      Column("steps") { String($0.route.steps.count) },
      Column("known_months") { String($0.route.months) },
      Column("steps_without_months") { String($0.route.stepsWithoutMonths) },
      Column("start_pay") { dollars($0.route.start.pay?.yearlyCents) },
      Column("end_pay") { dollars($0.route.end.pay?.yearlyCents) },
      Column("gain") { dollars($0.route.gain) },
      Column("known_pay_lost") { dollars($0.route.payLost) },
      Column("steps_without_pay") { String($0.route.stepsWithoutPay) },
      Column("step") { String($0.step + 1) },
      words("from") { $0.names.name(of: $0.from) },
      words("to") { $0.names.name(of: $0.leg.stop.end) },
      Column("kind") { $0.leg.progression.kind.rawValue },
      Column("months") { number($0.leg.progression.months) },
      words("training") { $0.leg.training },
      words("credentials") { row in
        row.leg.stop.occupation.flatMap { Occupation.field("credentials")?.text(of: $0) } ?? ""
      },
      Column("pay") { dollars($0.leg.stop.pay?.yearlyCents) },
    ]
  }
}
