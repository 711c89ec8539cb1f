import CareerPathways

/// How routes and what they come to read, on the screen and from the command line.
package enum RouteWords {
  /// `3 steps, 18 months, +$12,480 a year`, and what is lost on the way.
  package static func summary(of route: Route) -> String {
    let parts = [FigureWords.count(route.steps.count, of: "step"), months(of: route)]
    return (parts + [pay(at: route), lost(on: route)].compactMap { $0 }).joined(separator: ", ")
  }

  /// The months that are known, and how many steps have none known.
  package static func months(of route: Route) -> String {
    let unknown = route.stepsWithoutMonths
    if unknown == route.steps.count { return "months unknown" }
    let known = FigureWords.count(route.months, of: "month")
    return unknown == 0 ? known : "\(known) and \(FigureWords.count(unknown, of: "step")) unknown"
  }

  /// What is gained; where the start’s pay is unknown, what the end pays; nothing for an end outside.
  private static func pay(at route: Route) -> String? {
    if let gain = gain(of: route) { return gain }
    guard route.end.occupation != nil else { return nil }
    return route.end.pay.map { "then \(yearly($0.yearlyCents)) a year" } ?? "pay unknown"
  }

  /// What a year at the end pays more or less; nil where that is unknown.
  package static func gain(of route: Route) -> String? {
    route.gain.map { cents in
      cents == 0 ? "same pay" : (cents > 0 ? "+" : "-") + yearly(abs(cents)) + " a year"
    }
  }

  /// What is lost on the way to a better end; nil where nothing is, or all of it is the gain.
  package static func lost(on route: Route) -> String? {
    guard route.payLost > 0, route.payLost != route.gain.map({ -$0 }) else { return nil }
    return "loses \(yearly(route.payLost)) on the way"
  }

  /// A year's pay in whole dollars, rounded.
  package static func yearly(_ cents: Int) -> String { "$" + FigureWords.count((cents + 50) / 100) }

  /// What an occupation pays; the whole cell's pay is said to be that.
  package static func pay(_ pay: RoutePay) -> String {
    FigureWords.wages(pay.wages) + (pay.isOfCell ? " (whole cell)" : "")
  }

  /// The same where there is little room: a star stands for the whole cell’s pay.
  static func shortPay(_ pay: RoutePay) -> String {
    FigureWords.shortWages(pay.wages) + (pay.isOfCell ? "*" : "")
  }

  package static func count(_ months: Int?) -> String? {
    months.map { FigureWords.count($0, of: "month") }
  }
}

/// The best new link in words.
extension RouteWords {
  /// `an advance from ‘A’ to ‘B’ opens routes between 42 more pairs of places`.
  package static func opens(_ link: NewLink, from: String, to: String) -> String {
    "\(link.kind == .advance ? "an advance" : "a lateral move") from ‘\(from)’ to ‘\(to)’ "
      + "opens routes between \(FigureWords.count(link.opened, of: "more pair")) of places"
  }
}
