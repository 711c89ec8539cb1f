/// A way over a map: from an occupation or from outside, by progressions, without passing anything twice.
package struct Route: Hashable, Sendable {
  package let start: Stop
  /// At least one.
  package let steps: [Step]

  /// A place that a route passes.
  package struct Stop: Hashable, Sendable {
    package let end: Progression.End
    /// Nil outside the map.
    package let occupation: Occupation?
    /// Nil outside the map and where it is unknown.
    package let pay: RoutePay?
  }

  /// A progression and what it leads to.
  package struct Step: Hashable, Sendable {
    package let progression: Progression
    package let stop: Stop
    /// By how much a year's pay falls here, in cents; nil where that is unknown.
    package let payLost: Int?

    /// What has to be learnt: what the progression says, else the occupation it leads to.
    package var training: String {
      progression.training.isEmpty ? stop.occupation?.training ?? "" : progression.training
    }
  }

  package var end: Stop { steps.last?.stop ?? start }
}

/// What a route comes to.
extension Route {
  /// The months of the steps whose months are known.
  package var months: Int { steps.reduce(0) { $0 + ($1.progression.months ?? 0) } }

  package var stepsWithoutMonths: Int {
    steps.lazy.filter { $0.progression.months == nil }.count
  }

  /// The sum of all falls of a year's pay, in cents, where both sides of the step are known.
  package var payLost: Int { steps.reduce(0) { $0 + ($1.payLost ?? 0) } }

  /// The steps between occupations of which one has no known pay.
  package var stepsWithoutPay: Int { steps.lazy.filter { $0.payLost == nil }.count }

  /// What a year at the end pays more than one at the start, in cents.
  ///
  /// Nil where either is unknown or outside the map: nobody knows what people earned there.
  package var gain: Int? {
    guard let start = start.pay, let end = end.pay else { return nil }
    return end.yearlyCents - start.yearlyCents
  }

  /// What employers ask for on the way, in order, but for what the start asks for already.
  package var credentials: [String] {
    var asked = Set(start.occupation?.credentials ?? [])
    return steps.flatMap { $0.stop.occupation?.credentials ?? [] }
      .filter { asked.insert($0).inserted }
  }

  /// What has to be learnt on the way, in order.
  package var training: [String] {
    var said: Set<String> = [""]
    return steps.map(\.training).filter { said.insert($0).inserted }
  }
}
